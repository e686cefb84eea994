import type { Finding } from "../policy";
import { looksGarbled } from "./text/likely";

/** Stands where a character was lost. */
const LOST = /\ufffd/g;

/** What is wrong with the characters of a text, in whatever file it came. */
export function garbledFindings(text: string): Finding[] {
  const lost = text.match(LOST)?.length ?? 0;
  return [
    ...(looksGarbled(text)
      ? [{ code: "garbled", details: { text: text.trim().slice(0, 12) }, span: null }]
      : []),
    ...(lost > 0 ? [{ code: "charactersLost", details: { count: String(lost) }, span: null }] : []),
  ];
}
