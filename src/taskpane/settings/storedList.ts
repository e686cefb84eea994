import type { SettingsText } from "../../locales/zh-CN/settings";

export type StoredKind = keyof SettingsText["stored"]["names"];

/** What is kept, by what it is for. */
export interface StoredSum {
  readonly kind: StoredKind;
  readonly count: number;
  readonly characters: number;
}

/** Names as src/excel keeps them: the pane's own begin with `kept:`. */
const kinds: readonly (readonly [RegExp, StoredKind])[] = [
  [/^kept:settings$/, "settings"],
  [/^kept:shelf$/, "shelf"],
  [/^kept:corrections$/, "corrections"],
  [/^kept:text:/, "text"],
  [/^frozen/, "frozen"],
  [/^(?:snapshot|undo):|^index$/, "snapshot"],
  [/^report:/, "report"],
];

/** Sums by kind, the largest first. */
export function storedSums(texts: readonly { name: string; characters: number }[]): StoredSum[] {
  const sums = new Map<StoredKind, StoredSum>();
  for (const { name, characters } of texts) {
    const kind = kinds.find(([pattern]) => pattern.test(name))?.[1] ?? "other";
    const before = sums.get(kind) ?? { kind, count: 0, characters: 0 };
    sums.set(kind, { kind, count: before.count + 1, characters: before.characters + characters });
  }
  return [...sums.values()].sort((one, other) => other.characters - one.characters);
}
