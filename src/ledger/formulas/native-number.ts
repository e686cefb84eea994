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
const exact =
  'IF([@unit]<>"%",[@value],IF([@value]=66.67,200/3,IF([@value]=16.67,50/3,[@value])))';
const upper = 'IF([@high]="",[@value],[@high])';

const margin = ({ names }: LedgerText) => `ABS(${exact})*${names.tolerance}`;

export const floor = (text: LedgerText): string => {
  const { at_least, between, more_than } = text.comparisons;
  return (
    `IF(${isOneOf("[@comparison]", [at_least, between])},${exact},` +
    `IF([@comparison]="${more_than}",${upper},${exact}-${margin(text)}))`
  );
};

export const ceiling = (text: LedgerText): string => {
  const { at_most, between, less_than } = text.comparisons;
  return (
    `IF(${isOneOf("[@comparison]", [at_most, between])},${upper},` +
    `IF([@comparison]="${less_than}",${exact},${exact}+${margin(text)}))`
  );
};

export const tooLow = (text: LedgerText): string => {
  const limit = round(floor(text));
  const outside = `IF([@comparison]="${text.comparisons.more_than}",${entered}<=${limit},${entered}<${limit})`;
  return `AND(${isOneOf("[@comparison]", comparisonNames(text).floored)},${outside})`;
};

export const tooHigh = (text: LedgerText): string => {
  const limit = round(ceiling(text));
  const outside = `IF([@comparison]="${text.comparisons.less_than}",${entered}>=${limit},${entered}>${limit})`;
  return `AND(${isOneOf("[@comparison]", comparisonNames(text).capped)},${outside})`;
};
