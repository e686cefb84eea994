/** What is said to the person at the pane, wherever it comes from: ribbon commands have no place of their own to speak. */
export interface Notice {
  /** Empty where nothing is said. */
  readonly sentence: string;
  readonly kind: "info" | "success" | "error";
}

let latest: Notice = { sentence: "", kind: "info" };
const listeners = new Set<() => void>();

/** Hands a sentence to the pane, in the place of the last; an empty one takes that away. */
export function say(sentence: string, kind: Notice["kind"] = "info"): void {
  latest = { sentence, kind };
  for (const listener of listeners) listener();
}

/** Takes away what was said. */
export function unsay(): void {
  if (latest.sentence !== "") say("");
}

/** Hands a sentence to the pane and brings the pane forward. */
export async function showNotice(sentence: string): Promise<void> {
  // What the pane has just said itself keeps its colour.
  if (sentence !== latest.sentence) say(sentence);
  await Office.addin.showAsTaskpane();
}

/** What was said last. */
export function notice(): Notice {
  return latest;
}

/** Calls the listener whenever something is said; the answer ends that. */
export function onNotice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
