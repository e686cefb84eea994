import type { TableDescription } from "../description";
import { splitText } from "../long-text";
import { SnapshotError } from "./text";

/** Texts are kept with a workbook as custom XML parts, in Excel and in the file alike: `urn:taizhang:<name>`. */
export const STORED_SPACE = "urn:taizhang:";

/** Characters of a part: at three bytes each, and with some escaped, below the 1 MB that one may have. */
const PART_LIMIT = 250_000;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const marks: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/** A stored text as XML parts, each of which says which one of how many it is. */
export function toStored(name: string, text: string): string[] {
  const parts = splitText(text, PART_LIMIT);
  return parts.map((part, at) => {
    const content = part.replace(/[&<>]/g, (mark) => escapes[mark] ?? mark);
    return `<part xmlns="${STORED_SPACE}${name}" number="${at + 1}" of="${parts.length}">${content}</part>`;
  });
}

/** @returns the text; null where there is no part, one is missing or doubled, or is no part of ours. */
export function fromStored(xmls: readonly string[]): string | null {
  const parts = new Map<number, string>();
  let of = 0;
  for (const xml of xmls) {
    const match = /<part\b([^>]*?)(?:\/>|>(.*)<\/part>)\s*$/s.exec(xml);
    const number = Number(/\bnumber="(\d+)"/.exec(match?.[1] ?? "")?.[1]);
    of = Number(/\bof="(\d+)"/.exec(match?.[1] ?? "")?.[1]);
    if (!match || !(number >= 1) || parts.has(number)) return null;
    const content = match[2] ?? "";
    parts.set(
      number,
      content.replace(/&(?:amp|lt|gt|quot|apos);/g, (mark) => marks[mark] ?? mark),
    );
  }
  if (of === 0 || parts.size !== of) return null;
  return Array.from({ length: of }, (_, at) => parts.get(at + 1) ?? "").join("");
}

/** A column by key, with its header and its number in the table when it was last seen: how a renamed one is known again. */
export type RememberedColumn = readonly [key: string, header: string, id: number];

/** Which of the stored snapshots counts. */
export interface StoredIndex {
  version: 1;
  /** Number of the last finished write; 0 before the first. Snapshots carry their number in their name. */
  generation: number;
  /** The finished write before it, to which 还原 goes back. */
  previous: number;
  tables: Record<string, RememberedColumn[]>;
}

export const INDEX_NAME = "index";
export const snapshotName = (generation: number): string => `snapshot:${generation}`;
export const newIndex: StoredIndex = { version: 1, generation: 0, previous: 0, tables: {} };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isRemembered = (value: unknown): value is RememberedColumn =>
  Array.isArray(value) &&
  typeof value[0] === "string" &&
  typeof value[1] === "string" &&
  typeof value[2] === "number";
const isTables = (value: unknown): value is StoredIndex["tables"] =>
  isObject(value) &&
  Object.values(value).every((columns) => Array.isArray(columns) && columns.every(isRemembered));

/** A stored object. @throws SnapshotError where the text is none */
export function readStoredObject(text: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(text);
    if (isObject(read)) return read;
  } catch {
    // Said below.
  }
  throw new SnapshotError("broken");
}

/** @throws SnapshotError where the text is no index, or one of a later version. */
export function readStoredIndex(text: string): StoredIndex {
  const { version, generation, previous, tables } = readStoredObject(text);
  if (typeof version === "number" && version > 1) throw new SnapshotError("newer");
  if (version !== 1 || typeof generation !== "number" || typeof previous !== "number" || !isTables(tables))
    throw new SnapshotError("broken");
  return { version, generation, previous, tables };
}

/**
 * Which ledger column each column of a table is: by the header it last had, by the one it is given, then by its number in
 * the table, which survives renaming. Null for the user's own.
 */
export function matchColumns(
  { columns }: TableDescription,
  found: readonly { id: number; name: string }[],
  remembered: readonly RememberedColumn[],
): (string | null)[] {
  const keys: (string | null)[] = found.map(() => null);
  const place = (key: string, fits: (column: { id: number; name: string }) => boolean) => {
    if (keys.includes(key)) return;
    const at = found.findIndex((column, n) => keys[n] === null && fits(column));
    if (at >= 0) keys[at] = key;
  };
  for (const [key, header] of remembered) place(key, ({ name }) => name === header);
  for (const { key, header } of columns) place(key, ({ name }) => name === header);
  for (const [key, , number] of remembered) place(key, ({ id }) => id === number);
  return keys;
}

/** What to remember of a table's columns. */
export const rememberColumns = (
  keys: readonly (string | null)[],
  found: readonly { id: number; name: string }[],
): RememberedColumn[] =>
  keys.flatMap((key, at) => {
    const column = found[at];
    return key === null || !column ? [] : [[key, column.name, column.id] as const];
  });
