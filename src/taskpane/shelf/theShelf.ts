import type { DocumentId } from "../documents";
import { workbook } from "../memory";
import { readAll, Unreachable } from "../reading";
import { Shelf } from "./shelf";
import { shelfText } from "./text";

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
