import type { Verdict } from "../check";
import { ownerOf } from "../ledger";
import { recordOf } from "../lists";
import { taskClasses } from "./judge/classify";
import type { TaskClass } from "./report";

/** What a later report on the same ledger compares itself with: which row was what, and the units' ranks. */
export interface Digest {
  /** YYYY-MM-DD. */
  asOf: string;
  /** Ids of the documents. */
  documents: readonly string[];
  tasks: Readonly<Record<TaskClass, readonly string[]>>;
  targets: Readonly<Record<Verdict, readonly string[]>>;
  ranks: readonly (readonly [unit: string, rank: number])[];
}

export const verdicts: readonly Verdict[] = ["met", "unmet", "unreported", "manual", "unitMismatch"];

/** A text that is no digest (`broken`), or one of a later version of this program (`newer`). */
export class DigestError extends Error {
  override readonly name = "DigestError";

  constructor(readonly reason: "broken" | "newer") {
    super(reason);
  }
}

/** Under what name the digest of a day's report is kept with the workbook; see `toStored`. */
export const digestName = (asOf: string): string => `report:${asOf}`;

/** Ids by the document they begin with, the beginning left out: 20,000 of them are some 160 kB. */
type Packed = [document: string, ...rest: string[]][];

function pack(ids: readonly string[], documents: ReadonlySet<string>): Packed {
  const byOwner = new Map<string, string[]>();
  for (const id of ids) {
    const owner = ownerOf(id, documents);
    const begins = owner !== null && id.startsWith(`${owner}-`);
    const rest = begins ? id.slice(owner.length + 1) : id;
    const own = byOwner.get(begins ? owner : "");
    if (own) own.push(rest);
    else byOwner.set(begins ? owner : "", [rest]);
  }
  return [...byOwner].map(([owner, rests]) => [owner, ...rests]);
}

const unpack = (packed: Packed): string[] =>
  packed.flatMap(([owner, ...rests]) => rests.map((rest) => (owner === "" ? rest : `${owner}-${rest}`)));

export function writeDigest({ asOf, documents, tasks, targets, ranks }: Digest): string {
  const known = new Set(documents);
  const packed = (groups: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(Object.entries(groups).map(([key, ids]) => [key, pack(ids, known)]));
  return JSON.stringify({
    version: 1,
    asOf,
    documents,
    tasks: packed(tasks),
    targets: packed(targets),
    ranks,
  });
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");
const isPacked = (value: unknown): value is Packed =>
  Array.isArray(value) && value.every((each) => isTexts(each) && each.length > 0);
const isRank = (value: unknown): value is readonly [string, number] =>
  Array.isArray(value) && typeof value[0] === "string" && typeof value[1] === "number";

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return { ...value };
  } catch {
    // Said below.
  }
  throw new DigestError("broken");
}

function groups<K extends string>(keys: readonly K[], value: unknown): Record<K, string[]> {
  const found: Readonly<Record<string, unknown>> = typeof value === "object" && value ? { ...value } : {};
  const read = (key: K): string[] => {
    const packed = found[key];
    if (!isPacked(packed)) throw new DigestError("broken");
    return unpack(packed);
  };
  return recordOf(keys, read);
}

/** @throws DigestError */
export function readDigest(text: string): Digest {
  const { version, asOf, documents, tasks, targets, ranks } = parsed(text);
  if (typeof version === "number" && version > 1) throw new DigestError("newer");
  const isDay = typeof asOf === "string" && /^\d{4}-\d{2}-\d{2}$/.test(asOf);
  if (version !== 1 || !isDay || !isTexts(documents) || !Array.isArray(ranks) || !ranks.every(isRank))
    throw new DigestError("broken");
  return {
    asOf,
    documents,
    tasks: groups(taskClasses, tasks),
    targets: groups(verdicts, targets),
    ranks,
  };
}
