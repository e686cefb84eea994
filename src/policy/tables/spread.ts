import type { Cell } from "./cells";

/**
 * The upper row of a head whose merged cells are printed once with nothing in their place, as Word 97 files give it:
 * 序号 | 责任分工 | 完成时限 | (empty) over (empty) | 牵头单位 | 配合单位 | (empty). What is merged across stands over its parts again.
 */
export function spread(upper: readonly Cell[], lower: readonly Cell[]): readonly Cell[] {
  const filled = upper.filter(({ text }) => text !== "").length;
  const missing = upper.length - filled;
  const parts = lower.filter(({ text }) => text !== "").length;
  const merged = parts - missing;
  const isPrintedOnce = upper.slice(0, filled).every(({ text }) => text !== "");
  if (missing === 0 || !isPrintedOnce || merged < 1 || parts % merged !== 0) return upper;
  const width = parts / merged;
  let own = 0;
  let left = 0;
  return lower.map((cell, at) => {
    if (cell.text === "") return upper[own++] ?? cell;
    left = left === 0 ? width - 1 : left - 1;
    const isFirst = left === width - 1;
    return isFirst ? (upper[own++] ?? cell) : { ...(upper[at] ?? cell), text: "" };
  });
}
