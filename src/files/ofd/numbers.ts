/** Points in a millimetre. */
export const POINTS = 72 / 25.4;

/** Numbers between blanks; anything else counts as 0. */
export const numbersOf = (text: string | undefined): number[] =>
  (text ?? "")
    .trim()
    .split(/[\s,]+/)
    .filter((word) => word !== "")
    .map((word) => (Number.isFinite(Number(word)) ? Number(word) : 0));

/** More characters than any text object has: `g` may claim any number. */
const MOST_STEPS = 20_000;

/** Steps from one character to the next, where `g n d` stands for n times d (GB/T 33190-2016, 11.3). */
export function stepsOf(text: string | undefined): number[] {
  const words = (text ?? "").trim().split(/[\s,]+/);
  const steps: number[] = [];
  for (let at = 0; at < words.length && steps.length < MOST_STEPS; at++) {
    if (words[at] !== "g") steps.push(Number(words[at]) || 0);
    else {
      const count = Math.min(Number(words[at + 1]) || 0, MOST_STEPS);
      steps.push(...Array.from({ length: count }, () => Number(words[at + 2]) || 0));
      at += 2;
    }
  }
  return steps;
}
