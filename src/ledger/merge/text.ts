import type { Snapshot, SnapshotRow, SnapshotTable } from "./snapshot";

/** Stored data that cannot be used: never to be taken for data that is not there. */
export class SnapshotError extends Error {
  override readonly name = "SnapshotError";

  constructor(readonly reason: "broken" | "newer") {
    super(reason);
  }
}

/** Format of the stored snapshot. A higher one was written by a later version of this program. */
export const SNAPSHOT_VERSION = 1;

type Migration = (stored: Record<string, unknown>) => Record<string, unknown>;

/** What a snapshot of each earlier version needs to become one of the next; version 1 is the first. */
const known: Readonly<Record<number, Migration>> = {};

const broken = (): never => {
  throw new SnapshotError("broken");
};
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const asRecord = (value: unknown) => (isRecord(value) ? value : broken());
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : broken());
const asText = (value: unknown): string => (typeof value === "string" ? value : broken());
const asNumber = (value: unknown): number => (typeof value === "number" ? value : broken());

/** Tables of a snapshot whose rows may be made one by one. */
export type SnapshotTables = Iterable<
  readonly [
    key: string,
    table: {
      readonly columns: readonly string[];
      readonly rows: Iterable<readonly [key: string, row: SnapshotRow]>;
    },
  ]
>;

/** The snapshot as JSON: each row as [key, number of its document, ...fingerprints], then the documents once. */
export function writeSnapshot({ tables }: { readonly tables: SnapshotTables }): string {
  const numbers = new Map<string, number>();
  const numberOf = (owner: string | null) => {
    if (owner === null) return -1;
    const known = numbers.get(owner) ?? numbers.size;
    numbers.set(owner, known);
    return known;
  };
  const stored = [...tables].map(([key, { columns, rows }]) => {
    const lines: string[] = [];
    for (const [row, { owner, prints }] of rows)
      lines.push(JSON.stringify([row, numberOf(owner), ...prints]));
    return `{"key":${JSON.stringify(key)},"columns":${JSON.stringify(columns)},"rows":[${lines.join(",")}]}`;
  });
  const documents = JSON.stringify([...numbers.keys()]);
  return `{"version":${SNAPSHOT_VERSION},"tables":[${stored.join(",")}],"documents":${documents}}`;
}

/** @throws SnapshotError where the text is no snapshot, or one of a later version. */
export function readSnapshot(text: string, migrations = known): Snapshot {
  const stored = migrated(asRecord(parse(text)), migrations);
  const documents = asList(stored.documents).map(asText);
  const tables = asList(stored.tables).map((each): [string, SnapshotTable] => {
    const { key, columns, rows } = asRecord(each);
    const names = asList(columns).map(asText);
    return [asText(key), { columns: names, rows: readRows(asList(rows), names.length, documents) }];
  });
  return { tables: new Map(tables) };
}

function readRows(rows: unknown[], width: number, documents: string[]): SnapshotTable["rows"] {
  return new Map(
    rows.map((row) => {
      const [key, number, ...prints] = asList(row);
      if (prints.length !== width) return broken();
      return [asText(key), { owner: documents[asNumber(number)] ?? null, prints: prints.map(asText) }];
    }),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return broken();
  }
}

function migrated(stored: Record<string, unknown>, migrations: typeof known): Record<string, unknown> {
  const version = asNumber(stored.version);
  if (version > SNAPSHOT_VERSION) throw new SnapshotError("newer");
  if (version === SNAPSHOT_VERSION) return stored;
  return migrated((migrations[version] ?? broken)(stored), migrations);
}
