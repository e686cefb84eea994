/** A number and nothing else, thousands apart or not. */
const plainNumber = /^\s*[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?\s*$/;

/**
 * What is typed into a cell that shows percentages, as Excel's automatic percent entry takes it.
 * Known (Microsoft: "Format numbers as percentages", typing into cells that have the format): a number of 1 or more is
 * taken as that many percent, a smaller one as a share, so that 10 and 0.1 both give 10%; what has its own % stays.
 * Guess: numbers below zero go by their size; the option is on, as it is where nobody has turned it off.
 */
export function asPercentEntry(typed: string): string {
  if (!plainNumber.test(typed)) return typed;
  return Math.abs(Number(typed.replaceAll(",", ""))) >= 1 ? `${typed.trim()}%` : typed;
}
