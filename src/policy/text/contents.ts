import { gather } from "../gather";
import type { Line } from "./lines";

const CONTENTS = /^目\s*[录次]$/;
/** An entry of a table of contents is not longer, and no sentence. */
const LONGEST_ENTRY = 60;
const SENTENCE = /[。；]/;

/** Leaves out a table of contents that prints no page numbers: each of its lines stands again where its part begins. */
export function withoutContents(lines: Line[]): Line[] {
  const at = lines.findIndex(({ text }) => CONTENTS.test(text));
  if (at < 0) return lines;
  const length = lines
    .slice(at + 1)
    .findIndex(({ text }) => text.length > LONGEST_ENTRY || SENTENCE.test(text));
  const below = length < 0 ? lines.length : at + 1 + length;
  const later = new Map<string, number>();
  for (const [place, { text }] of lines.entries()) later.set(bare(text), place);
  const isEntry = (line: Line, place: number): boolean => (later.get(bare(line.text)) ?? 0) > place;
  return gather(lines, (line, place) => (place >= at && place < below && isEntry(line, place) ? [] : [line]));
}

/** Without blanks, dots and the page number: 第一章 总则……3. */
const bare = (text: string): string => text.replace(/[\s.…·]+\d{0,3}$|\s/g, "");
