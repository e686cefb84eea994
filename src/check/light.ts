import { type CheckText, checkText } from "../locales/zh-CN/check";
import { decimal } from "./number";

export type LightColour = "green" | "yellow" | "red" | "blue" | "none";

/**
 * One row of the rule table. The first row, from the top, all of whose conditions hold gives the light.
 * A null condition asks nothing; a condition on a quantity that is not known (no due date, no start, progress
 * not reported) does not hold. The quantities, each a plain Excel expression:
 * - days left = due − asOf: 0 on the last day, negative when overdue;
 * - progress: a share, 1 when finished;
 * - lead = progress − share of time gone by (`timeShare`): negative when behind 序时进度.
 * `…Min` and `daysMax` include their number, `…Below` does not. Progress and lead are rounded to `DECIMALS` before comparing.
 */
export interface LightRule {
  /** What the cell shows; colours hang on this text. */
  text: string;
  colour: LightColour;
  daysMin: number | null;
  daysMax: number | null;
  progressMin: number | null;
  progressBelow: number | null;
  leadMin: number | null;
  leadBelow: number | null;
}

export interface LightInput {
  /** Last day, YYYY-MM-DD; null where the document sets none. */
  due: string | null;
  /** Share finished, 0 to 1 and above; null where nothing was reported. */
  progress: number | null;
  /** First day of the period that 序时进度 is counted over, YYYY-MM-DD; null where unknown. */
  start: string | null;
  /** The day the light is asked for, YYYY-MM-DD. */
  asOf: string;
}

export interface Light {
  text: string;
  colour: LightColour;
  /** Row of the table that matched, from 0; null where none did (text is then empty). */
  row: number | null;
  daysLeft: number | null;
  timeShare: number | null;
  lead: number | null;
}

type Conditions = Partial<Omit<LightRule, "text" | "colour">>;

const rule = (text: string, colour: LightColour, conditions: Conditions): LightRule => ({
  text,
  colour,
  daysMin: null,
  daysMax: null,
  progressMin: null,
  progressBelow: null,
  leadMin: null,
  leadBelow: null,
  ...conditions,
});

/**
 * The presets, in the words of a locale. `greenYellowRed` (default): finished or in step is green, behind 序时进度 yellow,
 * more than 20 points behind or overdue red. `blueYellowRed`: blue within 30 days of the deadline, yellow behind
 * 序时进度, red overdue, nothing lit otherwise. In both an overdue item without a report is red, not 待填报.
 */
export const lightPresets = ({ lights }: CheckText) => ({
  greenYellowRed: [
    rule(lights.green, "green", { progressMin: 1 }),
    rule(lights.red, "red", { daysMax: -1 }),
    rule(lights.red, "red", { leadBelow: -0.2 }),
    rule(lights.yellow, "yellow", { leadBelow: 0 }),
    rule(lights.green, "green", { progressMin: 0 }),
    rule(lights.unreported, "none", {}),
  ],
  blueYellowRed: [
    rule(lights.finished, "none", { progressMin: 1 }),
    rule(lights.red, "red", { daysMax: -1 }),
    rule(lights.yellow, "yellow", { leadBelow: 0 }),
    rule(lights.blue, "blue", { daysMax: 30 }),
    rule(lights.normal, "none", { progressMin: 0 }),
    rule(lights.unreported, "none", {}),
  ],
});

export const LIGHT_PRESETS = lightPresets(checkText);

/** Whole days since 1970-01-01, or null where the text is no calendar date. */
function dayNumber(date: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? "");
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = new Date(0).setUTCFullYear(year, month - 1, day);
  const back = new Date(time);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? time / 86_400_000 : null;
}

/**
 * Share of the period gone by at the end of `asOf`, first and last day included, kept within 0 and 1; null where a date is
 * missing. Excel: `MAX(0, MIN(1, (asOf - start + 1) / (due - start + 1)))`. A period that ends before it starts is over
 * from its last day on.
 */
export function timeShare(start: string | null, due: string | null, asOf: string): number | null {
  const [first, last, today] = [dayNumber(start), dayNumber(due), dayNumber(asOf)];
  if (first === null || last === null || today === null) return null;
  if (last < first) return today >= last ? 1 : 0;
  return Math.max(0, Math.min(1, (today - first + 1) / (last - first + 1)));
}

const atLeast = (value: number | null, limit: number | null) =>
  limit === null || (value !== null && value >= limit);
const atMost = (value: number | null, limit: number | null) =>
  limit === null || (value !== null && value <= limit);
const below = (value: number | null, limit: number | null) =>
  limit === null || (value !== null && value < limit);

/** The light with everything it was decided on. */
export function lightState(
  input: LightInput,
  rules: readonly LightRule[] = LIGHT_PRESETS.greenYellowRed,
): Light {
  const [due, today] = [dayNumber(input.due), dayNumber(input.asOf)];
  const daysLeft = due === null || today === null ? null : due - today;
  const progress = input.progress === null ? null : decimal(input.progress);
  const share = timeShare(input.start, input.due, input.asOf);
  const lead = progress === null || share === null ? null : decimal(progress - share);
  const row = rules.findIndex(
    (r) =>
      atLeast(daysLeft, r.daysMin) &&
      atMost(daysLeft, r.daysMax) &&
      atLeast(progress, r.progressMin) &&
      below(progress, r.progressBelow) &&
      atLeast(lead, r.leadMin) &&
      below(lead, r.leadBelow),
  );
  const found = rules[row];
  return {
    text: found?.text ?? "",
    colour: found?.colour ?? "none",
    row: found ? row : null,
    daysLeft,
    timeShare: share,
    lead,
  };
}

/** The light's text by the rule table: see `LightRule`. Empty where no row matches. */
export const light = (input: LightInput, rules?: readonly LightRule[]): string =>
  lightState(input, rules).text;
