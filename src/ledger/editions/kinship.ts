import { contentKey, type Edition, isDraft, numberKey, titleKey, yearlessKey, yearsKey } from "./edition";

/** `same`: the same words. `version`: one document at two times. `different`: two documents. */
export type Kinship = "same" | "version" | "different";

/** Versions carry a good part of each other's words or headings, unless their name and number say it for them. */
const LEAST_WORDS = 0.3;
const LEAST_HEADINGS = 0.5;

/**
 * How two documents belong together. Where the printed facts do not say it, their words have to: annexes of one notice
 * share its number, and the same title is used by many offices.
 */
export function kinshipOf(a: Edition, b: Edition): Kinship {
  const numbers = agreement(numberKey(a), numberKey(b));
  const dates = agreement(a.date, b.date);
  const titled = titleKey(a) !== "" && titleKey(a) === titleKey(b);
  if (numbers === "agree" && titled && !isSame(a, b)) return "version";
  // Next year's list may say much the same.
  if (yearsKey(a) !== yearsKey(b) && yearlessKey(a) === yearlessKey(b)) return "different";
  // Districts print what their city printed, often word for word.
  if (agreement(a.region, b.region) === "differ" || issuersOf(a, b) === "differ") return "different";
  if (isSame(a, b)) return numbers === "differ" || dates === "differ" ? "version" : "same";
  if (titled && numbers !== "differ" && issuersOf(a, b) === "agree") return "version";
  return (titled || numbers === "agree") && isAlike(a, b) ? "version" : "different";
}

type Agreement = "agree" | "differ" | "unknown";

const agreement = (a: string | null, b: string | null): Agreement =>
  a === null || b === null ? "unknown" : a === b ? "agree" : "differ";

function issuersOf({ issuers: a }: Edition, { issuers: b }: Edition): Agreement {
  if (a.length === 0 || b.length === 0) return "unknown";
  return a.some((issuer) => b.includes(issuer)) ? "agree" : "differ";
}

const isSame = (a: Edition, b: Edition): boolean => contentKey(a) !== null && contentKey(a) === contentKey(b);

const isAlike = (a: Edition, b: Edition): boolean =>
  inCommon(a.content ?? [], b.content ?? []) >= LEAST_WORDS ||
  inCommon(a.headings, b.headings) >= LEAST_HEADINGS;

/** The share of the shorter list that stands in the other too. */
function inCommon(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const known = new Set(long);
  return short.length === 0 ? 0 : short.filter((print) => known.has(print)).length / short.length;
}

/** Whether `a` is the later one of two versions; by date, then the adopted text before its draft; null where neither tells. */
export function isLater(a: Edition, b: Edition): boolean | null {
  if (a.date !== null && b.date !== null && a.date !== b.date) return a.date > b.date;
  return isDraft(a) === isDraft(b) ? null : isDraft(b);
}
