import { loadWork } from "../ledger/loadWork";
import { standard } from "../settings/settings";
import type { Cupboard } from "./cupboard";
import { excelVerbs } from "./excelVerbs";
import { patiently } from "./passing";

let loading: ReturnType<Cupboard["load"]> | null = null;

/** The workbook as the place where the pane keeps its texts. What it held at the beginning is read once, for all who ask. */
export async function workbook(): Promise<Cupboard> {
  const { loadTexts, saveTexts } = await excelVerbs();
  return {
    load: () => {
      loading ??= patiently(loadTexts).catch((error: unknown) => {
        loading = null;
        throw error;
      });
      return loading;
    },
    heldDocuments: async () => {
      const { heldDocuments, describeShape } = await loadWork();
      return patiently(() => heldDocuments(describeShape(standard)));
    },
    save: saveTexts,
  };
}
