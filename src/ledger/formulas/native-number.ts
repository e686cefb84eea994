import { DECIMALS } from "../../check";
import type { LedgerText } from "../../locales/zh-CN/ledger";
import { comparisonWords } from "../rows/targets";

/**
 * Pieces of formulas that say in Excel's own functions what `src/check` says in code, for numbers. No LET or LAMBDA: Excel 2021
 * has LET, but WPS and LibreOffice of the same years do not. A property test holds both to the same verdicts.
 */
export const round = (expression: string) => `ROUND(${expression},${DECIMALS})`;
export const isOneOf = (cell: string, words: readonly string[]) =>
  `ISNUMBER(MATCH(${cell},{${words.map((word) => `"${word}"`).join(",")}},0))`;

/** What the 比较 column shows, by what it means. */
export function comparisonNames(text: LedgerText) {
  const about = (direction: "up" | "down" | "steady" | null) =>
    comparisonWords({ comparison: "about", direction }, text);
  const { at_least, more_than, at_most, less_than, between } = text.comparisons;
  const floored = [at_least, more_than, between, about(null), about("up"), about("steady")];
  const capped = [at_most, less_than, between, about(null), about("down"), about("steady")];
  return { floored, capped, all: [...new Set([...floored, ...capped])] };
}

/** The entered number in the requirement's unit. */
export const entered = round('[@actual]*IF([@unit]="%",100,1)');

/** 三分之二 is printed as 66.67 %: see `bounds`. */
const exact = 'IF(AND([@unit]="%",OR([@value]=66.67,[@value]=16.67)),ROUND([@value]*3,0)/3,[@value])';
const upper = 'IF([@high]="",[@value],[@high])';

/** The number, moved by the tolerance where 左右 is asked. */
const moved = (sign: "+" | "-", { comparisons: { about }, names }: LedgerText) =>
  `${exact}*(1${sign}SIGN([@value])*${names.tolerance}*(LEFT([@comparison],${about.length})="${about}"))`;

const isMore = ({ comparisons }: LedgerText) => `[@comparison]="${comparisons.more_than}"`;
const isLess = ({ comparisons }: LedgerText) => `[@comparison]="${comparisons.less_than}"`;
const endsAbove = ({ comparisons: { at_most, between } }: LedgerText) =>
  isOneOf("[@comparison]", [at_most, between]);

export const floor = (text: LedgerText): string => `IF(${isMore(text)},${upper},${moved("-", text)})`;
export const ceiling = (text: LedgerText): string => `IF(${endsAbove(text)},${upper},${moved("+", text)})`;

export const tooLow = (text: LedgerText): string =>
  `AND(${isOneOf("[@comparison]", comparisonNames(text).floored)},` +
  `IF(${isMore(text)},${entered}<=${round(upper)},${entered}<${round(moved("-", text))}))`;

export const tooHigh = (text: LedgerText): string =>
  `AND(${isOneOf("[@comparison]", comparisonNames(text).capped)},` +
  `IF(${isLess(text)},${entered}>=${round(moved("+", text))},${entered}>${round(ceiling(text))}))`;
