import type { PDFPageProxy } from "pdfjs-dist";
import type { Page, Run } from "../layout";
import { rulesOf } from "./rules";

type Matrix = readonly number[];

/** `b` seen through `a`; six numbers each, as in the file: [a b c d e f]. */
export const through = (a: Matrix, b: Matrix): Matrix => {
  const [a0 = 1, a1 = 0, a2 = 0, a3 = 1, a4 = 0, a5 = 0] = a;
  const [b0 = 1, b1 = 0, b2 = 0, b3 = 1, b4 = 0, b5 = 0] = b;
  return [
    a0 * b0 + a2 * b1,
    a1 * b0 + a3 * b1,
    a0 * b2 + a2 * b3,
    a1 * b2 + a3 * b3,
    a0 * b4 + a2 * b5 + a4,
    a1 * b4 + a3 * b5 + a5,
  ];
};

/** A page's upright words, turned as a reader sees them; its rules only where words stand apart as in cells. */
export async function pageOf(page: PDFPageProxy): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const runs = items.flatMap((item) => ("str" in item ? runOf(item, transform) : []));
  const rules = mayHoldTable(runs) ? rulesOf(await page.getOperatorList(), transform) : [];
  return { width, height, runs, rules };
}

function runOf(item: { str: string; transform: unknown[]; width: number }, seen: Matrix): Run[] {
  if (item.str.trim() === "") return [];
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = through(seen, item.transform.map(Number));
  const size = Math.hypot(c, d);
  // Set upwards, across the page as a watermark, or in a mirror.
  const upright = a > 0 && Math.abs(b) < a * 0.1;
  return upright && Number.isFinite(x + y + size) ? [{ text: item.str, x, y, width: item.width, size }] : [];
}

/** Some lines have words with wide gaps between them. */
function mayHoldTable(runs: readonly Run[]): boolean {
  const ends = new Map<number, Run[]>();
  for (const run of runs) {
    const line = Math.round(run.y / 2);
    ends.set(line, [...(ends.get(line) ?? []), run]);
  }
  const apart = [...ends.values()].filter((line) => {
    line.sort((a, b) => a.x - b.x);
    return line.some((run, at) => {
      const before = line[at - 1];
      return before && run.x - before.x - before.width > run.size * 0.9;
    });
  });
  return apart.length > 1;
}
