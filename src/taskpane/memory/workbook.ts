import type { Cupboard } from "./cupboard";
import { excelVerbs } from "./excelVerbs";
import { patiently } from "./passing";

let loading: ReturnType<Cupboard["load"]> | null = null;

/** The workbook as the place where the pane keeps its texts. What it held at the beginning is read once, for all who ask. */
export async function workbook(): Promise<Cupboard> {
  const { holdsLedger, loadTexts, saveTexts } = await excelVerbs();
  return {
    load: () => {
      loading ??= patiently(loadTexts).catch((error: unknown) => {
        loading = null;
        throw error;
      });
      return loading;
    },
    holdsLedger: () => patiently(holdsLedger),
    save: saveTexts,
  };
}
