import { contentKey, type Edition, isDraft, numberKey, titleKey } from "./edition";

/** `same`: the same words. `version`: one document at two times. `different`: two documents. */
export type Kinship = "same" | "version" | "different";

/** Versions carry a good part of each other's words, unless their name and number say it for them. */
const LEAST_IN_COMMON = 0.3;

/**
 * How two documents belong together. Where the printed facts do not say it, their words have to: annexes of one notice
 * share its number, and the same title is used by many offices.
 */
export function kinshipOf(a: Edition, b: Edition): Kinship {
  const numbers = agreement(numberKey(a), numberKey(b));
  const dates = agreement(a.date, b.date);
  const regions = agreement(a.region, b.region);
  const words = contentKey(a);
  if (words !== null && words === contentKey(b) && regions !== "differ")
    return numbers === "differ" || dates === "differ" ? "version" : "same";
  const titled = titleKey(a) !== "" && titleKey(a) === titleKey(b);
  if (regions === "differ") return "different";
  if (numbers === "agree" && titled) return "version";
  if (titled && numbers !== "differ" && sharesIssuer(a, b)) return "version";
  return (titled || numbers === "agree") && inCommon(a, b) >= LEAST_IN_COMMON ? "version" : "different";
}

type Agreement = "agree" | "differ" | "unknown";

const agreement = (a: string | null, b: string | null): Agreement =>
  a === null || b === null ? "unknown" : a === b ? "agree" : "differ";

const sharesIssuer = (a: Edition, b: Edition): boolean =>
  a.issuers.some((issuer) => b.issuers.includes(issuer));

/** The share of the shorter document's demands that stand word for word in the other. */
function inCommon(a: Edition, b: Edition): number {
  const [short, long] = [a.content ?? [], b.content ?? []].sort((x, y) => x.length - y.length);
  if (!short || short.length === 0) return 0;
  const known = new Set(long);
  return short.filter((print) => known.has(print)).length / short.length;
}

/** Whether `a` is the later one of two versions; by date, then the adopted text before its draft; null where neither tells. */
export function isLater(a: Edition, b: Edition): boolean | null {
  if (a.date !== null && b.date !== null && a.date !== b.date) return a.date > b.date;
  return isDraft(a) === isDraft(b) ? null : isDraft(b);
}
