import type { UndoReport } from "../../excel";
import { fill } from "../../locales/fill";
import { fillingText } from "./text";

/** What the sentences of an undo are filled with; sheets that were removed are named, so that none goes unnoticed. */
export function undoneValues({ cells, rows, sheets }: UndoReport) {
  const { sheetNames, listSeparator } = fillingText();
  const names = sheets.length > 0 ? fill(sheetNames, { names: sheets.join(listSeparator) }) : "";
  return { cells, rows, sheets: sheets.length, names };
}
