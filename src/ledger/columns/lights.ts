import { colouredLights } from "../formulas/highlights";
import { entryRules } from "./entries";
import { entry, generated, type TableSpec } from "./spec";

const threshold = { validation: entryRules.threshold };

/** The order of the columns from `text` to `leadBelow` is the shape that `TZ.LIGHT` takes its rules in. */
export const lights: TableSpec = {
  key: "lights",
  paper: "A4",
  landscape: false,
  frozen: 0,
  tabColor: "C00000",
  columns: [
    generated("order", "light", "center", 8),
    entry("text", "light", "center", 14, { highlights: colouredLights }),
    entry("daysMin", "condition", "number", 13, threshold),
    entry("daysMax", "condition", "number", 13, threshold),
    entry("progressMin", "condition", "percent", 13, threshold),
    entry("progressBelow", "condition", "percent", 13, threshold),
    entry("leadMin", "condition", "percent", 13, threshold),
    entry("leadBelow", "condition", "percent", 13, threshold),
    entry("meaning", "light", "text", 36),
  ],
};
