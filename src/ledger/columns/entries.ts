import type { LedgerText } from "../../locales/zh-CN/ledger";
import { toSerial } from "../dates";
import type { Validation } from "../description";

const firstDay = toSerial("2000-01-01") ?? 0;
const lastDay = toSerial("2099-12-31") ?? 0;

/** What may be typed where, with the words shown before and after. */
export const entryRules = {
  status: ({ validation, statuses }: LedgerText): Validation => ({
    type: "list",
    values: Object.values(statuses),
    severity: "stop",
    ...validation.status,
  }),
  progress: ({ validation }: LedgerText): Validation => ({
    type: "decimal",
    minimum: 0,
    maximum: 1,
    severity: "stop",
    ...validation.progress,
  }),
  date: ({ validation }: LedgerText): Validation => ({
    type: "date",
    minimum: firstDay,
    maximum: lastDay,
    severity: "stop",
    ...validation.date,
  }),
  asOf: ({ validation }: LedgerText): Validation => ({
    type: "date",
    minimum: firstDay,
    maximum: lastDay,
    severity: "stop",
    ...validation.asOf,
  }),
  tolerance: ({ validation }: LedgerText): Validation => ({
    type: "decimal",
    minimum: 0,
    maximum: 0.5,
    severity: "stop",
    ...validation.tolerance,
  }),
  threshold: ({ validation }: LedgerText): Validation => ({
    type: "decimal",
    minimum: -100_000,
    maximum: 100_000,
    severity: "stop",
    ...validation.threshold,
  }),
  /** A number, or words that hold 级 or 等; anything else may be kept after a warning. */
  actual: ({ validation }: LedgerText): Validation => ({
    type: "custom",
    formula: 'OR(ISNUMBER([@actual]),ISNUMBER(FIND("级",[@actual])))',
    severity: "warning",
    ...validation.actual,
  }),
};
