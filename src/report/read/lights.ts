import { LIGHT_PRESETS, type LightRule } from "../../check";
import type { HeldTable, Scalar } from "../../ledger";
import { textOf } from "./cell";
import { rowsOf } from "./rows";

/** A light's colour hangs on its text, as in the workbook; one of the user's own has none. */
const colours = new Map(
  Object.values(LIGHT_PRESETS)
    .flat()
    .map(({ text, colour }) => [text, colour]),
);

const limit = (cell: Scalar | undefined) => (typeof cell === "number" ? cell : null);

/** The rules in the table, first to last; those of the default where it is gone or empty. */
export function lightRules(table: HeldTable | undefined): readonly LightRule[] {
  const rules = rowsOf(table).flatMap(({ cell }): LightRule[] => {
    const text = textOf(cell("text"));
    if (text === null) return [];
    return [
      {
        text,
        colour: colours.get(text) ?? "none",
        daysMin: limit(cell("daysMin")),
        daysMax: limit(cell("daysMax")),
        progressMin: limit(cell("progressMin")),
        progressBelow: limit(cell("progressBelow")),
        leadMin: limit(cell("leadMin")),
        leadBelow: limit(cell("leadBelow")),
      },
    ];
  });
  return rules.length > 0 ? rules : LIGHT_PRESETS.greenYellowRed;
}
