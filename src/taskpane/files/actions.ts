import { fill } from "../../locales/fill";
import { goTo } from "../frame/navigation";
import { ledgerStore } from "../ledger/ledgerStore";
import { say } from "../notices/notice";
import { noFilter } from "../review/filter";
import { reviewFilter } from "../review/reviewFilter";
import { reviewPlace } from "../review/reviewPlace";
import { type Incoming, shelf, titleOf } from "../shelf";
import { addedSentence } from "./addedSentence";
import type { DocumentActions } from "./document/documentActions";
import { filesStepText } from "./text";

/** Opens documents and says what came of them. @returns keys of those that came */
export async function add(incoming: readonly Incoming[]): Promise<readonly string[]> {
  const before = shelf.store.get();
  const keys = await shelf.add(incoming);
  const sentence = addedSentence(keys, before, shelf.store.get());
  if (sentence !== "") say(sentence, "success");
  return keys;
}

const sayReplaced = () => say(filesStepText().replaced, "success");

/** What can be done with one document, each with the sentence that says it was done. */
export const documentActions: DocumentActions = {
  choose: (key, chosen) => shelf.choose(key, chosen),
  remove: (key) => {
    const state = shelf.store.get();
    const entry = state.entries.find((each) => each.key === key);
    if (!entry) return;
    shelf.remove(key);
    say(fill(filesStepText().removed, { title: titleOf(entry, state) }), "info");
  },
  replace: (key, file) =>
    void shelf.replace(key, { file }).then(() => {
      if (shelf.store.get().refused.length === 0) sayReplaced();
    }),
  setFacts: (key, facts) => void shelf.setFacts(key, facts),
  retry: (key) => void shelf.retry(key),
  settleVersion: (key, decision) =>
    void shelf.settleVersion(key, decision).then(() => {
      if (decision === "replace") sayReplaced();
    }),
  review: (key) => {
    const reading = shelf.store.get().readings.get(key);
    if (reading?.state === "read") reviewFilter.set({ ...noFilter, document: reading.document.id });
    reviewPlace.set({ id: "", at: 0, open: false });
    goTo("review");
  },
};

/** Goes through what is still doubtful in the chosen documents. */
export function reviewDoubts(): void {
  reviewFilter.set({ ...noFilter, onlyDoubtful: true });
  reviewPlace.set({ id: "", at: 0, open: false });
  goTo("review");
}

/** Shows what would be written. What failed stands in the notice. */
export const preview = (): Promise<void> =>
  ledgerStore.preview().then(
    () => goTo("fill"),
    () => undefined,
  );
