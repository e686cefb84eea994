import type { RowDescription, Scalar, TableDescription } from "../description";
import type { Pieces } from "../pieces";
import { comingColumns, widened } from "./coming";
import { canonical, fingerprint, same } from "./fingerprint";
import type { HeldTable } from "./held";
import { isGiven, keyColumnsOf, markColumnOf, nameColumnOf, readColumns, rowKey } from "./keys";
import { type CellChange, conflictId, type Decision, type TablePlan } from "./plan";
import { snapshotRow } from "./remember";
import { printOf, type Snapshot, type SnapshotRow, type SnapshotTable, UNKNOWN } from "./snapshot";

export interface Sides {
  base: Snapshot;
  /** Of a fill that did not finish: its cells may stand in the sheet or not. */
  pending: Snapshot;
  /** Documents whose reading this is; rows of others stay as they are. */
  documents: ReadonlySet<string>;
  decide: (conflict: string) => Decision | null;
  /** Written where a row is no longer in its document. */
  goneMark: string;
}

/** Plans one table: three sides, cell by cell. */
export class TableMerge {
  readonly plan: TablePlan;
  /** With the columns that come in. */
  readonly held: HeldTable;
  readonly #places: ReadonlyMap<string, number>;
  readonly #found = new Map<string, number>();
  readonly #columns: readonly string[];
  /** Counted columns follow from others: a cell there that nobody generated is left alone, not asked about. */
  readonly #counted: ReadonlySet<string>;
  /** Columns that no finished fill wrote: they come in now, or came in with one that broke off. */
  readonly #fresh: ReadonlySet<string>;
  readonly #next = new Map<string, SnapshotRow>();
  readonly #touched = new Set<number>();

  constructor(
    readonly wanted: TableDescription,
    found: HeldTable,
    readonly sides: Sides,
  ) {
    const coming = comingColumns(wanted, found, sides.base);
    const columns = found.enclosed ? [] : coming;
    const shutOut = found.enclosed ? coming : [];
    const out = new Set(shutOut.map(({ key }) => key));
    const held = widened(found, columns);
    this.held = held;
    const read = readColumns(wanted).filter(({ key }) => !out.has(key));
    const known = [sides.base, sides.pending]
      .flatMap(({ tables }) => tables.get(wanted.key)?.columns ?? [])
      .filter((key) => !out.has(key));
    // A column that this reading has no use for any more (the rest of a long text) is compared too, with nothing in it.
    this.#columns = [...new Set([...read.map(({ key }) => key), ...known])];
    const finished = sides.base.tables.get(wanted.key)?.columns;
    this.#fresh = new Set(finished ? this.#columns.filter((key) => !finished.includes(key)) : []);
    this.#counted = new Set(read.filter(({ kind }) => kind === "formula").map(({ key }) => key));
    this.#places = new Map(held.columns.flatMap((key, at) => (key === null ? [] : [[key, at] as const])));
    held.rows.forEach((_, at) => {
      const key = this.#keyAt(at);
      if (key !== "" && !this.#found.has(key)) this.#found.set(key, at);
    });
    this.plan = {
      key: wanted.key,
      name: wanted.name,
      size: held.rows.length,
      columns,
      shutOut,
      sets: [],
      adds: [],
      unfinished: [],
      unchanged: [],
      conflicts: [],
      gone: [],
      missing: wanted.columns.map(({ key }) => key).filter((key) => !this.#places.has(key)),
    };
  }

  *run(): Pieces<{ plan: TablePlan; next: SnapshotTable }> {
    const { key: table, rows } = this.wanted;
    const blank = this.#blankRows();
    const wantedKeys = new Set<string>();
    for (const row of rows) {
      yield;
      const key = rowKey(table, (column) => row.values[column]);
      wantedKeys.add(key);
      const at = this.#found.get(key);
      if (at === undefined) this.#add(row, key, blank.shift() ?? this.plan.size++);
      else this.#compare(row, key, at);
    }
    for (const key of this.#knownRows()) {
      yield;
      if (!wantedKeys.has(key)) this.#keepOrMark(key);
    }
    return { plan: this.plan, next: { columns: this.#columns, rows: this.#next } };
  }

  #cell(at: number, column: string): Scalar {
    const place = this.#places.get(column);
    return place === undefined ? null : (this.held.rows[at]?.[place] ?? null);
  }

  #keyAt(at: number): string {
    return rowKey(this.held.key, (column) => this.#cell(at, column));
  }

  #nameAt = (at: number) => canonical(this.#cell(at, nameColumnOf(this.wanted.key)));

  /** Rows in which nothing stands that somebody could miss: formulas alone. */
  #blankRows(): number[] {
    const formulas = new Set(this.wanted.columns.filter((column) => !isGiven(column)).map(({ key }) => key));
    const telling = this.held.columns.flatMap((key, at) => (key !== null && formulas.has(key) ? [] : [at]));
    return this.held.rows.flatMap((row, at) =>
      telling.every((place) => canonical(row[place]) === "") ? [at] : [],
    );
  }

  #knownRows(): Set<string> {
    const { key } = this.wanted;
    const keys = [this.sides.base, this.sides.pending].map(
      ({ tables }) => tables.get(key)?.rows.keys() ?? [],
    );
    return new Set(keys.flatMap((each) => [...each]));
  }

  #add(row: RowDescription, key: string, at: number): void {
    const name = canonical(row.values[nameColumnOf(this.wanted.key)]);
    this.plan.adds.push({ row, key, name, at });
    this.#remember(row, key, new Map());
  }

  #remember(row: RowDescription, key: string, exceptions: ReadonlyMap<string, string>): void {
    this.#next.set(key, snapshotRow(row, this.#columns, this.sides.documents, exceptions));
  }

  #compare(row: RowDescription, key: string, at: number): void {
    const table = this.wanted.key;
    const exceptions = new Map<string, string>();
    const keys = new Set(keyColumnsOf(table));
    for (const column of this.#columns) {
      if (!this.#places.has(column) || keys.has(column)) continue;
      const print = this.#settle(key, at, column, row.values[column] ?? null);
      if (print !== null) exceptions.set(column, print);
    }
    this.#remember(row, key, exceptions);
    if (!this.#touched.has(at)) this.plan.unchanged.push(this.#mention(key, at));
    if (this.#isUnfinished(key)) this.plan.unfinished.push(at);
  }

  #isUnfinished(key: string): boolean {
    const has = ({ tables }: Snapshot) => tables.get(this.wanted.key)?.rows.has(key) ?? false;
    return has(this.sides.pending) && !has(this.sides.base);
  }

  #mention = (key: string, at: number) => ({ table: this.wanted.key, row: key, name: this.#nameAt(at), at });

  /** Decides one cell; the fingerprint to remember, null for that of the new reading. */
  #settle(key: string, at: number, column: string, after: Scalar): string | null {
    const table = this.wanted.key;
    const before = this.#cell(at, column);
    if (same(before, after)) return null;
    const [finished, begun] = [this.sides.base, this.sides.pending].map((side) =>
      printOf(side, table, key, column),
    );
    const base = finished ?? begun;
    const held = fingerprint(before);
    const isBlank = held === "" && (base === undefined || this.#fresh.has(column));
    const ours = held === finished || held === begun || isBlank;
    const change: CellChange = { ...this.#mention(key, at), column, before, after };
    if (ours) return this.#set(change);
    if (base === fingerprint(after)) return base;
    if (base === undefined && this.#counted.has(column)) return UNKNOWN;
    const id = conflictId(table, key, column);
    const decision = this.sides.decide(id);
    this.plan.conflicts.push({ ...change, id, decision });
    this.#touched.add(at);
    if (decision === "take") return this.#set(change);
    return decision === "keep" ? null : (base ?? UNKNOWN);
  }

  #set(change: CellChange): null {
    this.plan.sets.push(change);
    this.#touched.add(change.at);
    return null;
  }

  /** A row that the reading does not have: gone from its document, or of a document that is not being filled. */
  #keepOrMark(key: string): void {
    const table = this.wanted.key;
    const side = [this.sides.base, this.sides.pending].find(({ tables }) => tables.get(table)?.rows.has(key));
    const owner = side?.tables.get(table)?.rows.get(key)?.owner ?? null;
    const at = this.#found.get(key);
    if (at === undefined || !side) return;
    const prints = new Map(
      this.#columns.map((column) => {
        const unread = this.#fresh.has(column) ? fingerprint(null) : UNKNOWN;
        return [column, printOf(side, table, key, column) ?? unread];
      }),
    );
    if (owner !== null && this.sides.documents.has(owner)) {
      this.plan.gone.push(this.#mention(key, at));
      const mark = markColumnOf(table);
      if (mark !== undefined && this.#places.has(mark)) {
        const { goneMark } = this.sides;
        prints.set(mark, this.#settle(key, at, mark, goneMark) ?? fingerprint(goneMark));
      }
    }
    this.#next.set(key, { owner, prints: this.#columns.map((column) => prints.get(column) ?? UNKNOWN) });
  }
}
