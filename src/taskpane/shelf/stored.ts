import { documentIds } from "../documents";
import type { Facts, SourceText } from "../reading";
import type { Entry, Origin } from "./entry";

/** What is kept with the workbook, by name: the list of documents, each document's text, the corrections. */
export const SHELF = "shelf";
export const CORRECTIONS = "corrections";
export const textName = (key: string): string => `text:${key}`;
export const isTextName = (name: string): boolean => name.startsWith(textName(""));
export const keyOf = (name: string): string => name.slice(textName("").length);

export const SHELF_VERSION = 1;

/** The list without the texts, which seldom change. */
export const writeShelf = (entries: readonly Entry[]): string =>
  JSON.stringify({
    version: SHELF_VERSION,
    entries: entries.map(({ source: _, ...entry }) => entry),
  });

export const writeSource = ({ name, source }: { name: string; source: SourceText }): string =>
  JSON.stringify({ version: SHELF_VERSION, name, ...source });

/** Stored by a later version of this program, or no longer readable. */
export class StoredError extends Error {
  constructor(readonly reason: "newer" | "broken") {
    super(reason);
  }
}

/** @throws StoredError */
export function readShelf(text: string): Entry[] {
  const { version, entries } = parse(text);
  checkVersion(version);
  if (!Array.isArray(entries)) throw new StoredError("broken");
  return entries.map(readEntry);
}

/** @throws StoredError */
export function readSource(text: string): { name: string; source: SourceText } {
  const { version, name, text: words, findings, pages, format } = parse(text);
  checkVersion(version);
  if (typeof name !== "string" || typeof words !== "string") throw new StoredError("broken");
  return {
    name,
    source: {
      text: words,
      findings: Array.isArray(findings) ? findings.filter(isFinding) : [],
      pages: Array.isArray(pages) ? pages.filter((page) => typeof page === "number") : [],
      format: isFormat(format) ? format : null,
    },
  };
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch {
    // Said below.
  }
  throw new StoredError("broken");
}

function checkVersion(version: unknown): void {
  if (typeof version !== "number") throw new StoredError("broken");
  if (version > SHELF_VERSION) throw new StoredError("newer");
}

function readEntry(value: unknown): Entry {
  if (!isRecord(value) || typeof value.key !== "string") throw new StoredError("broken");
  const origin = readOrigin(value.origin);
  if (!origin) throw new StoredError("broken");
  const { versionOf } = value;
  return {
    key: value.key,
    origin,
    chosen: value.chosen === true,
    facts: readFacts(value.facts),
    id: typeof value.id === "string" ? value.id : null,
    source: null,
    versionOf:
      isRecord(versionOf) && typeof versionOf.key === "string"
        ? { key: versionOf.key, later: typeof versionOf.later === "boolean" ? versionOf.later : null }
        : null,
  };
}

function readOrigin(value: unknown): Origin | null {
  if (!isRecord(value)) return null;
  if (value.kind === "pasted") return { kind: "pasted" };
  if (value.kind === "file" && typeof value.name === "string") return { kind: "file", name: value.name };
  const id = documentIds.find((each) => each === value.id);
  return value.kind === "builtIn" && id ? { kind: "builtIn", id } : null;
}

function readFacts(value: unknown): Facts {
  if (!isRecord(value)) return {};
  const { number, date, issuers, period } = value;
  return {
    ...(typeof number === "string" ? { number } : {}),
    ...(typeof date === "string" ? { date } : {}),
    ...(isTexts(issuers) ? { issuers } : {}),
    ...(isRecord(period) && typeof period.from === "number" && typeof period.to === "number"
      ? { period: { from: period.from, to: period.to } }
      : {}),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");
const isFormat = (value: unknown): value is NonNullable<SourceText["format"]> =>
  typeof value === "string" && ["txt", "html", "mht", "docx", "doc", "pdf", "ofd"].includes(value);
const isFinding = (value: unknown): value is SourceText["findings"][number] =>
  isRecord(value) && typeof value.code === "string" && isRecord(value.details);
