import type { LightPreset } from "../../ledger";
import { loadWork } from "../ledger/loadWork";
import { today } from "../ledger/today";
import type { Settings } from "./settings";
import { settingsStore } from "./settingsStore";

/** What the ledger is calculated by, wherever it stands. */
export interface Calculation {
  /** True where it stands in the sheets of a ledger. */
  readonly inLedger: boolean;
  /** YYYY-MM-DD; null for the day on which the ledger is made, or a cell that holds no day. */
  readonly asOf: string | null;
  readonly tolerance: number;
  /** Null where somebody changed the rules. */
  readonly preset: LightPreset | null;
  /** The rules in words, from the top. */
  readonly rules: readonly { readonly text: string; readonly meaning: string }[];
}

const presets: readonly LightPreset[] = ["greenYellowRed", "blueYellowRed"];

/** Of the ledger in the workbook; of the settings where there is none. @throws LedgerError */
export async function readCalculation(): Promise<Calculation> {
  await settingsStore.open();
  const { settings } = settingsStore.store.get();
  const { readParameters, describeShape, lightRows, lightWords, parameterNames, sameCell, dayOfSerial } =
    await loadWork();
  const shape = describeShape(settings);
  const held = await readParameters(shape);
  const words = lightWords();
  const rowsOf = (preset: LightPreset) => lightRows(describeShape({ ...settings, lightPreset: preset }));
  if (!held) {
    const { asOf, tolerance, lightPreset } = settings;
    return {
      inLedger: false,
      asOf,
      tolerance,
      preset: lightPreset,
      rules: rulesOf(rowsOf(lightPreset), words),
    };
  }
  const names = parameterNames(shape);
  const isPreset = (preset: LightPreset) => {
    const rows = rowsOf(preset);
    return held.lights.every((row, at) =>
      Object.entries(row).every(
        ([column, cell]) => column === "meaning" || sameCell(cell, rows[at]?.[column] ?? null),
      ),
    );
  };
  const tolerance = held.named[names.tolerance];
  return {
    inLedger: true,
    asOf: dayOfSerial(held.named[names.asOf] ?? null),
    tolerance: typeof tolerance === "number" ? tolerance : settings.tolerance,
    preset: presets.find(isPreset) ?? null,
    rules: rulesOf(held.lights, words),
  };
}

/** Puts parameters where they hold: into the ledger, and into the settings for the next one. @throws LedgerError */
export async function writeCalculation(
  { inLedger }: Calculation,
  change: Pick<Settings, "asOf" | "tolerance"> & { readonly preset: LightPreset | null },
): Promise<void> {
  const { settings } = settingsStore.store.get();
  if (inLedger) {
    const { writeParameters, describeShape, lightRows, parameterNames, serialOf } = await loadWork();
    const shape = describeShape({ ...settings, lightPreset: change.preset ?? settings.lightPreset });
    const names = parameterNames(shape);
    await writeParameters(shape, {
      named: {
        [names.asOf]: serialOf(change.asOf ?? today()),
        [names.tolerance]: change.tolerance,
      },
      ...(change.preset ? { lights: lightRows(shape) } : {}),
    });
  }
  const { asOf, tolerance, preset } = change;
  settingsStore.change({
    asOf: inLedger ? settings.asOf : asOf,
    tolerance,
    lightPreset: preset ?? settings.lightPreset,
  });
}

/** `words` are those of the presets in the pane's language; what is not among them stays as it is in the sheet. */
const rulesOf = (
  rows: readonly Readonly<Record<string, unknown>>[],
  words: ReadonlyMap<string, string>,
): Calculation["rules"] => {
  const said = (cell: unknown) => (typeof cell === "string" ? (words.get(cell) ?? cell) : "");
  return rows.flatMap(({ text, meaning }) => (text ? [{ text: said(text), meaning: said(meaning) }] : []));
};
