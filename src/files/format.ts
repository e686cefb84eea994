import { latin } from "./latin";
import { OpenError, type OpenErrorCode } from "./openError";

/** What is read, each named by its usual extension. */
export type Format = "txt" | "html" | "mht" | "docx" | "doc" | "pdf" | "ofd";

/** Extensions that promise a format. */
const EXTENSIONS: Readonly<Record<string, Format>> = {
  txt: "txt",
  htm: "html",
  html: "html",
  xhtml: "html",
  mht: "mht",
  mhtml: "mht",
  docx: "docx",
  docm: "docx",
  doc: "doc",
  wps: "doc",
  pdf: "pdf",
  ofd: "ofd",
};

/** Extensions of files that are read. */
export const readableExtensions: readonly string[] = Object.keys(EXTENSIONS);

/** The format that a file's name promises; null where it promises none of ours. */
export function formatByName(name: string): Format | null {
  const extension = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return EXTENSIONS[extension] ?? null;
}

/** How far into a file its kind is looked for. */
const HEAD = 4096;

/** First bytes of files, one character a byte. */
const STARTS: readonly [start: string, kind: (bytes: Uint8Array) => Format][] = [
  ["PK\u0003\u0004", zipKind],
  ["\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", compoundKind],
  ["%PDF-", () => "pdf"],
  ["{\\rtf", refuse("richText")],
  ["\u0089PNG", refuse("picture")],
  ["\u00ff\u00d8\u00ff", refuse("picture")],
  ["GIF8", refuse("picture")],
  ["BM", pictureOrText],
  ["II*\u0000", refuse("picture")],
  ["MM\u0000*", refuse("picture")],
  ["Rar!", refuse("archive")],
  ["7z\u00bc\u00af", refuse("archive")],
  ["\u001f\u008b", refuse("archive")],
];

/** Parts of a zip that say what it is. */
const ZIP_PARTS: readonly [part: string, kind: Format | OpenErrorCode][] = [
  ["word/document", "docx"],
  ["OFD.xml", "ofd"],
  ["xl/workbook", "workbook"],
  ["ppt/presentation", "presentation"],
];

/** Streams of a compound file (OLE 2), their names in UTF-16. */
const STREAMS: readonly [stream: string, kind: Format | OpenErrorCode][] = [
  ["EncryptedPackage", "passwordProtected"],
  ["WordDocument", "doc"],
  ["Workbook", "workbook"],
  ["PowerPoint Document", "presentation"],
];

/**
 * What the bytes are, whatever the file is called: by their first bytes, inside zips and compound files by the parts in them.
 * Anything else is text, which may be a web page.
 * @throws OpenError for kinds that are not read.
 */
export function formatOf(bytes: Uint8Array): Format {
  if (bytes.length === 0) throw new OpenError("empty");
  const head = latin(bytes.subarray(0, HEAD));
  for (const [start, kind] of STARTS) if (head.startsWith(start)) return kind(bytes);
  // Some programs write a few bytes before it.
  if (head.slice(0, 1024).includes("%PDF-")) return "pdf";
  return textKind(head);
}

const PAGE =
  /^[^<]{0,16}<(?:!doctype\s+html|html|head|meta|title|body|\?xml[^>]{0,200}>\s*(?:<!--.*?-->\s*)?<(?:!doctype\s+)?html)[\s>]/is;
const ARCHIVED_PAGE = /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,40}content-type:\s*multipart\/related/i;
const WORD_XML = /<(?:w:wordDocument|pkg:package)[\s>]/;

function textKind(head: string): Format {
  const plain = head.replaceAll("\u0000", "");
  if (WORD_XML.test(plain)) throw new OpenError("oldWord");
  if (ARCHIVED_PAGE.test(plain)) return "mht";
  return PAGE.test(plain) ? "html" : "txt";
}

/** Names of parts stand at the end of a zip, unpacked. */
function zipKind(bytes: Uint8Array): Format {
  const names = latin(bytes.subarray(Math.max(0, bytes.length - 0x40000)));
  const found = ZIP_PARTS.find(([part]) => names.includes(part))?.[1];
  return formatOrRefusal(found ?? (names.includes("PK\u0005\u0006") ? "archive" : "broken"));
}

function compoundKind(bytes: Uint8Array): Format {
  const found = STREAMS.find(([stream]) =>
    holds(
      bytes,
      [...stream].flatMap((c) => [c.charCodeAt(0), 0]),
    ),
  )?.[1];
  return formatOrRefusal(found ?? "broken");
}

function formatOrRefusal(kind: Format | OpenErrorCode): Format {
  if (isFormat(kind)) return kind;
  throw new OpenError(kind);
}

const formats: readonly string[] = Object.values(EXTENSIONS);
const isFormat = (kind: Format | OpenErrorCode): kind is Format => formats.includes(kind);

function refuse(code: OpenErrorCode): () => never {
  return () => {
    throw new OpenError(code);
  };
}

/** A bitmap says its own length behind the two letters. */
function pictureOrText(bytes: Uint8Array): Format {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(2, 6);
  if (a + b * 2 ** 8 + c * 2 ** 16 + d * 2 ** 24 === bytes.length) throw new OpenError("picture");
  return textKind(latin(bytes.subarray(0, HEAD)));
}

function holds(bytes: Uint8Array, sought: readonly number[]): boolean {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (sought.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}
