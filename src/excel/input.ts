import type { Scalar } from "../ledger";

/**
 * Characters with which Excel in Chinese writes numbers, dates, times, percentages and amounts; a text made of these
 * alone might be read as one.
 */
const figures =
  /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s年月日时分秒上下午周星期〇零一二三四五六七八九十百千万亿元整]*$/u;
const formulaLike = /^\s*[=+\-@'＝＋－＠]/;

/** A value as it has to be written so that Excel takes it for what it is: text never becomes a formula, number or date. */
export function asInput(value: Scalar): Scalar {
  if (value === null) return "";
  if (typeof value !== "string" || value === "") return value;
  return formulaLike.test(value) || figures.test(value) ? `'${value}` : value;
}
