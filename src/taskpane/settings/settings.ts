import type { Dialect, LightPreset } from "../../ledger";

/** How a new ledger is made; of one that is there, its own sheets hold as-of day, tolerance and lights. */
export interface Settings {
  /** Who calculates: the add-in's functions, or Excel's own formulas that need nothing. */
  readonly dialect: Dialect;
  readonly lightPreset: LightPreset;
  /** Share by which 左右 may be missed, 0 to 0.5. */
  readonly tolerance: number;
  /** YYYY-MM-DD; null for the day on which the ledger is made. */
  readonly asOf: string | null;
  /** Columns not shown, by table. */
  readonly hidden: Readonly<Record<string, readonly string[]>>;
}

export const standard: Settings = {
  dialect: "functions",
  lightPreset: "greenYellowRed",
  tolerance: 0.05,
  asOf: null,
  hidden: {},
};

const VERSION = 1;

export const writeSettings = (settings: Settings): string =>
  JSON.stringify({ version: VERSION, ...settings });

/** What can be read of stored settings; the standard for the rest. Null where a later version of this program stored them. */
export function readSettings(text: string): Settings | null {
  const stored = parse(text);
  if (typeof stored.version === "number" && stored.version > VERSION) return null;
  const { dialect, lightPreset, tolerance, asOf, hidden } = stored;
  return {
    dialect: dialect === "native" || dialect === "functions" ? dialect : standard.dialect,
    lightPreset:
      lightPreset === "greenYellowRed" || lightPreset === "blueYellowRed"
        ? lightPreset
        : standard.lightPreset,
    tolerance: isShare(tolerance) ? tolerance : standard.tolerance,
    asOf: typeof asOf === "string" && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : null,
    hidden: isRecord(hidden)
      ? Object.fromEntries(
          Object.entries(hidden).flatMap(([table, keys]) => (isTexts(keys) ? [[table, keys]] : [])),
        )
      : {},
  };
}

/** A tolerance that may be used. */
export const isShare = (value: unknown): value is number =>
  typeof value === "number" && value >= 0 && value <= 0.5;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
