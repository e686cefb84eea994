import { emsOf, type Run } from "./page";

/** Blanks that stand for a place, not for a word's end: an indent, a gap between two columns. */
const PLACING = /[ \u00a0\u3000\t]{2,}|\u3000/;
const PLACINGS = new RegExp(PLACING, "g");

/** Runs without blanks at their ends and without long gaps inside: what blanks placed is said by the place. */
export function tidyRuns(runs: readonly Run[]): Run[] {
  return overprintedOnce(runs.flatMap(words).filter(({ size, text }) => size > 0 && text !== ""));
}

function words(run: Run): Run[] {
  const text = run.text.replace(/(?!\t)[\p{Cc}\u200b\ufeff\ufffd]/gu, "");
  if (/^\S+(?: \S+)*$/.test(text) && !PLACING.test(text)) return [{ ...run, text }];
  const total = emsOf(text) || 1;
  const pieces: Run[] = [];
  let from = 0;
  const add = (to: number) => {
    const piece = text.slice(from, to);
    const bare = piece.trim();
    if (bare === "") return;
    const before = emsOf(text.slice(0, from) + piece.slice(0, piece.indexOf(bare)));
    const x = run.x + (run.width * before) / total;
    pieces.push({ ...run, text: bare, x, width: (run.width * emsOf(bare)) / total });
  };
  for (const gap of text.matchAll(PLACINGS)) {
    add(gap.index);
    from = gap.index + gap[0].length;
  }
  add(text.length);
  return pieces;
}

/** Bold letters are at times made by printing a text twice, a hair apart. */
function overprintedOnce(runs: readonly Run[]): Run[] {
  const printed = new Map<string, Run[]>();
  return runs.filter((run) => {
    const key = `${run.text} ${Math.round(run.size)}`;
    const twins = printed.get(key) ?? [];
    const near = (a: number, b: number) => Math.abs(a - b) < run.size * 0.15;
    if (twins.some((twin) => near(twin.x, run.x) && near(twin.y, run.y))) return false;
    printed.set(key, [...twins.slice(-20), run]);
    return true;
  });
}
