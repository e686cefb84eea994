import { headingOf } from "../outline/headings";
import { splitOrgans } from "../outline/organs";
import { isRow } from "../tables/cells";
import { furnitureOf, NEWS } from "./furniture";
import type { Line } from "./lines";

/** Line numbers, end exclusive. */
type Range = [from: number, to: number];

export interface BodyEnd {
  bodyTo: number;
  /** What stands after the body and is not the document's. */
  foreign: Range[];
}

/** A headline above a news report is shorter than this. */
const LONGEST_HEADLINE = 40;

/**
 * Finds where the document ends: at its imprint, at a masthead or at the first news report,
 * as long as no numbered heading of the document follows.
 */
export function foreignFrom(lines: Line[], bodyFrom: number): BodyEnd {
  let lastHeading = bodyFrom;
  for (let at = bodyFrom; at < lines.length; at++) if (headingOf(lines[at]?.text ?? "")) lastHeading = at;
  for (let at = lastHeading + 1; at < lines.length; at++) {
    const text = lines[at]?.text ?? "";
    if (isRow(text)) continue;
    const furniture = furnitureOf(text);
    if (furniture === "imprint" || furniture === "webPage")
      return { bodyTo: at, foreign: afterImprint(lines, at) };
    if (furniture === "masthead") return { bodyTo: at, foreign: [[at, lines.length]] };
    if (NEWS.test(text)) {
      const from = headlineAbove(lines, at, lastHeading);
      return { bodyTo: from, foreign: [[from, lines.length]] };
    }
    if (isSignature(lines, at)) return { bodyTo: at, foreign: afterImprint(lines, at) };
  }
  return { bodyTo: lines.length, foreign: [] };
}

function headlineAbove(lines: Line[], at: number, floor: number): number {
  let from = at;
  while (from - 1 > floor) {
    const text = lines[from - 1]?.text ?? "";
    if (text.length > LONGEST_HEADLINE || /[。；]$/.test(text)) break;
    from--;
  }
  return from;
}

/** A document is signed by no more lines of organs than this. */
const MOST_SIGNATURES = 10;

/** An organ's name, or lines of several, followed by a date closes a document. */
function isSignature(lines: Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  if (text.length > LONGEST_SIGNATURE || /[，。；：]/.test(text)) return false;
  if (isDateLine(lines[at + 1]?.text ?? "")) return text.length <= 30 || splitOrgans(text).length > 1;
  for (let next = at; next < at + MOST_SIGNATURES; next++) {
    const signed = lines[next]?.text ?? "";
    if (isDateLine(signed)) return true;
    if (signed.length > LONGEST_SIGNATURE || splitOrgans(signed).length === 0) return false;
  }
  return false;
}

/** Two organs in a line with blanks between. */
const LONGEST_SIGNATURE = 60;

export function isDateLine(text: string): boolean {
  return /^（?\s*(?:\d{4}|[〇零一二三四五六七八九]{4})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日\s*）?$/.test(
    text,
  );
}

/** Behind the imprint only a news report or a masthead is worth a finding; web furniture is not. */
function afterImprint(lines: Line[], from: number): Range[] {
  for (let at = from; at < lines.length; at++) {
    const text = lines[at]?.text ?? "";
    if (furnitureOf(text) === "masthead" || NEWS.test(text)) return [[at, lines.length]];
  }
  return [];
}
