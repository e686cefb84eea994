/** A sentence for the person at the pane, wherever it comes from: ribbon commands have no place of their own to speak. */
let latest = "";
const listeners = new Set<(sentence: string) => void>();

/** Hands a sentence to the pane; an empty one takes the last away. */
export function say(sentence: string): void {
  latest = sentence;
  for (const listener of listeners) listener(sentence);
}

/** Hands a sentence to the pane and brings the pane forward. */
export async function showNotice(sentence: string): Promise<void> {
  say(sentence);
  await Office.addin.showAsTaskpane();
}

/** The last sentence, empty before the first. */
export function notice(): string {
  return latest;
}

/** Calls the listener at every new sentence; the answer ends that. */
export function onNotice(listener: (sentence: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
