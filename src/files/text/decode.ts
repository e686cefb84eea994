import { OpenError } from "../openError";

/** Encodings that announce themselves in the first bytes. TextDecoder takes the mark away. */
const MARKS: readonly [encoding: string, mark: readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Without a mark. UTF-8 first: other encodings' Chinese is hardly ever valid UTF-8, while GB18030 takes much for its own. */
const GUESSES = ["utf-8", "gb18030"] as const;

/** Above this share of control characters a file is no text; a stray one is. */
const MOST_CONTROLS = 0.01;

/**
 * The text of a plain text file: by its byte order mark, else as UTF-8, else as GB18030 (which holds GBK and GB2312).
 * @throws OpenError `binary` where the bytes are no text, `encoding` where no encoding fits them.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (!marked && isBinary(bytes)) throw new OpenError("binary");
  for (const encoding of marked ? [marked[0]] : GUESSES) {
    const text = decodeAs(encoding, bytes);
    if (text !== null) return text;
  }
  throw new OpenError("encoding");
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes below 0x20 are control characters in each of `GUESSES`, whatever stands around them. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) controls++;
  }
  return controls > bytes.length * MOST_CONTROLS;
}

/** Tab, line feed, vertical tab, form feed, carriage return, and the old end-of-file sign. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);
