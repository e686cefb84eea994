import type { DocumentId } from "../documents";
import { readAll, Unreachable } from "../reading";
import { taskpaneText } from "../text";
import type { Cupboard } from "./keeper";
import { Shelf } from "./shelf";
import { shelfText } from "./text";

/** The workbook, by the verbs of the room that speaks to Excel; fetched when first needed. */
const workbook = async (): Promise<Cupboard> => {
  const { loadTexts, saveTexts } = await import(/* webpackChunkName: "ledger" */ "../../excel").catch(
    (cause: unknown) => {
      throw new Error(taskpaneText().notLoaded, { cause });
    },
  );
  return { load: loadTexts, save: saveTexts };
};

async function fetchBuiltIn(id: DocumentId): Promise<string> {
  const response = await fetch(`documents/${id}.txt`).catch(() => undefined);
  if (!response?.ok) throw new Unreachable("notFetched");
  return response.text();
}

let made = 0;

/** The pane's one shelf. */
export const shelf = new Shelf({
  cupboard: workbook,
  readAll,
  fetchBuiltIn,
  newKey: () => `${Date.now().toString(36)}-${(made++).toString(36)}`,
  lockedSentence: (reason) => shelfText().kept[reason],
});
