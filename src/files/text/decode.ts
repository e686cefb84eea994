import { OpenError } from "../openError";
import { commonShare } from "./likely";

/** Encodings that announce themselves in the first bytes. TextDecoder takes the mark away. */
const MARKS: readonly [encoding: string, mark: readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Two-byte encodings that take much of each other's text for their own: the one that gives the likelier text is right. */
const DOUBLE_BYTE = ["gb18030", "big5"] as const;

/** Above this share of control characters a file is no text; a stray one is. */
const MOST_CONTROLS = 0.01;

/**
 * The text of a plain text file: by its byte order mark, else as UTF-8 (other encodings' Chinese is hardly ever valid in it),
 * else as GB18030 (which holds GBK and GB2312) or Big5. UTF-16 is known without its mark too.
 * @throws OpenError `binary` where the bytes are no text, `encoding` where no encoding fits them.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return decodeAs(marked[0], bytes) ?? fail("encoding");
  if (isBinary(bytes)) return decodeWide(bytes) ?? fail("binary");
  return decodeAs("utf-8", bytes) ?? likeliest(bytes) ?? fail("encoding");
}

function fail(code: "binary" | "encoding"): never {
  throw new OpenError(code);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Where nothing tells them apart, the first. */
function likeliest(bytes: Uint8Array): string | null {
  const texts = DOUBLE_BYTE.flatMap((encoding) => decodeAs(encoding, bytes) ?? []);
  const share = (text: string): number => commonShare(text) ?? 0;
  return texts.reduce<string | null>(
    (best, text) => (best !== null && share(best) >= share(text) ? best : text),
    null,
  );
}

/** UTF-16 without a mark: its line feeds, digits and blanks have a zero on one side. */
function decodeWide(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const text = even === odd ? null : decodeAs(odd > even ? "utf-16le" : "utf-16be", bytes);
  if (text === null || isBinary(new TextEncoder().encode(text))) return null;
  return (commonShare(text) ?? 1) > 0 ? text : null;
}

/** Bytes below 0x20 are control characters in each of the encodings without a mark, whatever stands around them. */
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
