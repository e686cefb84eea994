import type { Worksheet } from "./worksheet";

/** A defined name of the workbook or of one sheet; `formula` starts with "=". */
export interface NamedItem {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
  readonly sheet: Worksheet | null;
}
