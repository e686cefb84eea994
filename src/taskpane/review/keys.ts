import type { ReviewStepText } from "../../locales/zh-CN/reviewStep";

export type KeyAction = "next" | "previous" | "accept" | "edit" | "drop" | "add" | "back";

/** Keys of an open reading. Letters work only there, and never while something is typed. */
const keys: Readonly<Record<string, KeyAction>> = {
  ArrowDown: "next",
  j: "next",
  ArrowUp: "previous",
  k: "previous",
  a: "accept",
  Enter: "accept",
  e: "edit",
  Delete: "drop",
  n: "add",
  Escape: "back",
};

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

export function actionOf({ key, ctrlKey, altKey, metaKey }: Pressed): KeyAction | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  return keys[key.length === 1 ? key.toLowerCase() : key];
}

/** What the legend says, by what is shown: keys and the words for what they do. */
export const legends: Readonly<
  Record<
    "list" | "reading" | "leftOut" | "form",
    readonly (readonly [string, keyof ReviewStepText["keys"]])[]
  >
> = {
  list: [
    ["↑ ↓", "move"],
    ["Enter", "open"],
  ],
  reading: [
    ["↑ ↓", "move"],
    ["A", "accept"],
    ["E", "edit"],
    ["Del", "drop"],
    ["N", "add"],
    ["Esc", "back"],
  ],
  leftOut: [
    ["↑ ↓", "move"],
    ["Enter", "add"],
    ["Esc", "back"],
  ],
  form: [
    ["Ctrl+Enter", "save"],
    ["Esc", "cancel"],
  ],
};
