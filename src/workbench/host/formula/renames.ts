import { quotedSheet, splitSheet } from "../workbook/address";
import { type Token, tokenize } from "./tokens";

const rewrite = (formula: string, change: (token: Token) => string) => tokenize(formula).map(change).join("");
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The formula after a sheet got a new name. */
export const withSheetRenamed = (formula: string, from: string, to: string): string =>
  rewrite(formula, ({ kind, text }) =>
    kind === "sheet" && same(splitSheet(text).sheet ?? "", from) ? `${quotedSheet(to)}!` : text,
  );

/** The formula after a sheet was deleted: what it read there is lost. Known: Excel writes #REF! for it, in names too. */
export function withSheetDeleted(formula: string, name: string): string {
  let lost = false;
  return rewrite(formula, ({ kind, text }) => {
    const after = lost;
    lost = kind === "sheet" && same(splitSheet(text).sheet ?? "", name);
    if (lost) return "#REF!";
    return after && kind === "reference" ? "" : text;
  });
}

/** The formula after a table was deleted. */
export const withTableDeleted = (formula: string, name: string): string =>
  rewrite(formula, ({ kind, text }) => {
    const bracket = text.indexOf("[");
    const gone =
      kind === "name" ? same(text, name) : kind === "structured" && same(text.slice(0, bracket), name);
    return gone ? "#REF!" : text;
  });

/** The formula after a table got a new name. */
export const withTableRenamed = (formula: string, from: string, to: string): string =>
  rewrite(formula, ({ kind, text }) => {
    if (kind === "name") return same(text, from) ? to : text;
    const bracket = text.indexOf("[");
    return kind === "structured" && same(text.slice(0, bracket), from) ? to + text.slice(bracket) : text;
  });

const escapeName = (name: string) => name.replace(/['[\]#]/g, "'$&");

/**
 * The formula after a column of a table got a new name. `inside` tells that the formula stands in that table, so
 * that references without a table's name mean it.
 */
export function withColumnRenamed(
  formula: string,
  table: string,
  from: string,
  to: string,
  inside: boolean,
): string {
  const [old, now] = [escapeName(from), escapeName(to)];
  return rewrite(formula, ({ kind, text }) => {
    const bracket = text.indexOf("[");
    const prefix = text.slice(0, bracket);
    if (kind !== "structured" || !(prefix === "" ? inside : same(prefix, table))) return text;
    const body = text.slice(bracket + 1, -1);
    const at = body.startsWith("@") ? "@" : "";
    const simple = body.slice(at.length);
    if (same(simple, old)) return `${prefix}[${at}${at && /\s/.test(now) ? `[${now}]` : now}]`;
    return `${prefix}[${body.replace(/\[((?:[^[\]']|'.)*)\]/gsu, (part, name: string) => (same(name, old) ? `[${now}]` : part))}]`;
  });
}
