import { strToU8, Zip, ZipDeflate } from "fflate";

/** A part of a file: its text, or pieces of it that are made as they are written. */
export type Part = string | (() => Iterable<string>);

/** Characters that are gathered before they are packed. */
const PIECE = 2 ** 16;

/**
 * The parts as a zip, written one after the other: only a piece of one is in memory at a time, for a large ledger's sheet is
 * longer than a text can be. Zip times have no zone; built from local parts they are the same everywhere.
 */
export function pack(parts: Iterable<readonly [path: string, part: Part]>, day: string): Uint8Array {
  const [year = 2000, month = 1, date = 1] = day.split("-").map(Number);
  const mtime = new Date(year, month - 1, date);
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  for (const [path, part] of parts) {
    const file = new ZipDeflate(path, { level: 4 });
    file.mtime = mtime;
    zip.add(file);
    for (const piece of gathered(typeof part === "string" ? [part] : part())) file.push(strToU8(piece));
    file.push(new Uint8Array(), true);
  }
  zip.end();
  return joined(packed);
}

function* gathered(pieces: Iterable<string>): Generator<string> {
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < PIECE) continue;
    yield waiting.join("");
    waiting = [];
    length = 0;
  }
  yield waiting.join("");
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
