import type { Item, Span } from "../../../policy";

/** What words of the source are to a reading. */
export type MarkKind = "reading" | "sentence" | "unit" | "due";

export interface Mark extends Span {
  readonly kind: MarkKind;
}

/** The part of a text that a reading is shown with, and what is marked in it. */
export interface Passage extends Span {
  readonly marks: readonly Mark[];
}

/** Where words outside items are shown: whole paragraphs around them. */
const paragraphs = 1;

/** An item with its units and deadlines and the words of a reading marked, or, outside items, the paragraphs around these words. */
export function passageOf(text: string, item: Item | null, reading: Span | null): Passage {
  const span = item?.span ?? aroundOf(text, reading ?? { start: 0, end: 0 });
  return {
    ...span,
    marks: [
      ...(reading ? [{ ...sentenceOf(text, reading), kind: "sentence" as const }] : []),
      ...(reading ? [{ ...reading, kind: "reading" as const }] : []),
      ...(item ? unitMarks(text, item) : []),
      ...(item?.deadlines.flatMap(({ span: due }) => (due ? [{ ...due, kind: "due" as const }] : [])) ?? []),
    ],
  };
}

function aroundOf(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  for (let times = 0; times <= paragraphs; times++) {
    from = Math.max(0, text.lastIndexOf("\n", from - 2) + 1);
    const next = text.indexOf("\n", to + 1);
    to = next < 0 ? text.length : next;
  }
  return { start: from, end: to };
}

/** What ends a sentence, as far as showing one goes. */
const ends = "。；！？\n";

/** The sentence or sentences that a span lies in. */
export function sentenceOf(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !ends.includes(text.charAt(from - 1))) from--;
  while (from < start && /\s/.test(text.charAt(from))) from++;
  let to = end;
  while (to < text.length && !ends.includes(text.charAt(to)) && !ends.includes(text.charAt(to - 1))) to++;
  if (to < text.length && text.charAt(to) !== "\n" && !ends.includes(text.charAt(to - 1))) to++;
  return { start: from, end: to };
}

/** Fewer characters of a name are found by chance. */
const leastName = 3;

/**
 * Where an item's units are printed. Names are kept in full; where a list prints the level once (自治区卫生健康委、发展改革委), the
 * later ones are looked for without it.
 */
function unitMarks(text: string, { span, units }: Item): Mark[] {
  const words = text.slice(span.start, span.end);
  return units.flatMap((unit) => {
    for (let cut = 0; unit.length - cut >= leastName; cut++) {
      const name = unit.slice(cut);
      // Units stand in the brackets at the end.
      const at = words.lastIndexOf(name);
      if (at >= 0)
        return [{ start: span.start + at, end: span.start + at + name.length, kind: "unit" as const }];
    }
    return [];
  });
}
