import type { RowDescription, Scalar, TableDescription } from "../description";
import { mapped, type Pieces } from "../pieces";
import { AlikeTexts, alike } from "./alike";
import { canonical, fingerprint } from "./fingerprint";
import type { HeldTable } from "./held";
import { ownerOf } from "./keys";
import { printOf, type Snapshot } from "./snapshot";

/** What a task says, as fingerprints, and what stands in its row. */
interface Said {
  key: string;
  title: string;
  body: string;
  text: string;
  /** Its title in the sheet is somebody's own. */
  isEdited: boolean;
}

/** Reworded and moved, a task still has half of its pairs of characters in common with what it was. */
const LEAST_ALIKE = 0.5;
/** Reworded in its place, hardly any: below that it is another task under the same number. */
const LEAST_IN_PLACE = 0.1;

const TASKS = "tasks";

/**
 * Ids name places: （三） of a document. A later version that puts an item in, takes one out or reorders them has other tasks under
 * the old ids, and what was typed beside a task would come to stand beside another. So rows follow their words: a task that
 * was known under another id gets that one again, with its targets, and what is new gets an id that nothing else has.
 * Where no task moved, a reworded one is updated in its place.
 */
export function* followWords(
  wanted: readonly TableDescription[],
  held: readonly HeldTable[],
  base: Snapshot,
): Pieces<readonly TableDescription[]> {
  const moved = yield* movesIn(wanted, held, base);
  if (moved.size === 0) return wanted;
  return wanted.map((table) => {
    if (table.key === TASKS)
      return { ...table, rows: table.rows.map((row) => renamed(row, moved.get(keyOf(row)))) };
    if (table.key === "targets") return { ...table, rows: table.rows.map((row) => withTask(row, moved)) };
    return table;
  });
}

const renamed = (row: RowDescription, id: string | undefined): RowDescription =>
  id === undefined ? row : { ...row, id, values: { ...row.values, id } };

/** A target's id begins with that of its task. */
function withTask(row: RowDescription, moved: ReadonlyMap<string, string>): RowDescription {
  const task = canonical(row.values.task);
  const to = moved.get(task);
  if (to === undefined) return row;
  const own = row.id.startsWith(task) ? to + row.id.slice(task.length) : row.id;
  const following = renamed(row, own);
  return { ...following, values: { ...following.values, task: to } };
}

/** New id by the id read, for tasks whose id has to change. */
function* movesIn(
  wanted: readonly TableDescription[],
  held: readonly HeldTable[],
  base: Snapshot,
): Pieces<Map<string, string>> {
  const documents = new Set(wanted.find(({ key }) => key === "documents")?.rows.map(({ id }) => id));
  const rows = wanted.find(({ key }) => key === TASKS)?.rows ?? [];
  const print = (key: string, column: string) => printOf(base, TASKS, key, column) ?? "";
  if (rows.every((row) => print(keyOf(row), "title") === fingerprint(row.values.title))) return new Map();
  const texts = heldTexts(held.find(({ key }) => key === TASKS));
  const known = [...(base.tables.get(TASKS)?.rows ?? [])].map(([key, { owner }]) => {
    const own = texts.get(key);
    const title = print(key, "title");
    const isEdited = own !== undefined && fingerprint(own.title) !== title;
    return [owner, { key, title, body: print(key, "body"), text: own?.text ?? "", isEdited }] as const;
  });
  const read = yield* mapped(rows, (row) => [ownerOf(row.id, documents), saidBy(row)] as const);
  const [olds, news] = [byOwner(known), byOwner(read)];
  const moves = new Map<string, string>();
  for (const [owner, own] of news)
    for (const [from, to] of yield* pairUp(own, olds.get(owner) ?? [])) moves.set(from, to);
  return moves;
}

const keyOf = ({ values }: RowDescription) => canonical(values.id).trim();

const saidBy = (row: RowDescription): Said => ({
  key: keyOf(row),
  title: fingerprint(row.values.title),
  body: fingerprint(row.values.body),
  text: textOf(row.values.title, row.values.body),
  isEdited: false,
});

const textOf = (title: Scalar | undefined, body: Scalar | undefined) => canonical(title) + canonical(body);

function heldTexts(
  table: HeldTable | undefined,
): ReadonlyMap<string, { title: Scalar | undefined; text: string }> {
  if (!table) return new Map();
  const [id, title, body] = ["id", "title", "body"].map((key) => table.columns.indexOf(key));
  const cell = (row: readonly Scalar[], at: number | undefined) =>
    at === undefined || at < 0 ? null : row[at];
  return new Map(
    table.rows.map((row) => [
      canonical(cell(row, id)).trim(),
      { title: cell(row, title), text: textOf(cell(row, title), cell(row, body)) },
    ]),
  );
}

function byOwner(rows: readonly (readonly [string | null, Said])[]): Map<string, Said[]> {
  const found = new Map<string, Said[]>();
  for (const [owner, said] of rows) {
    if (owner === null) continue;
    const own = found.get(owner);
    if (own) own.push(said);
    else found.set(owner, [said]);
  }
  return found;
}

/** Which new task is which old one, and what ids follow from it; only ids that change. */
function* pairUp(news: readonly Said[], olds: readonly Said[]): Pieces<Map<string, string>> {
  const old = new Map(olds.map((said) => [said.key, said]));
  const partner = new Map<Said, Said>();
  const taken = new Set<Said>();
  const pair = (one: Said, other: Said) => {
    partner.set(one, other);
    taken.add(other);
  };
  const isFree = (one: Said) => !taken.has(one);
  const open = () => news.filter((one) => !partner.has(one));
  for (const one of news) {
    const same = old.get(one.key);
    if (same?.title === one.title) pair(one, same);
  }
  for (const words of ["title", "body"] as const) {
    const places = onlyOnce(olds.filter(isFree), words);
    for (const [print, one] of onlyOnce(open(), words)) {
      const other = places.get(print);
      if (other) pair(one, other);
    }
  }
  const isMoved = [...partner].some(([one, other]) => one.key !== other.key);
  const texts = new AlikeTexts(isMoved ? olds.filter(isFree) : []);
  for (const one of open()) {
    yield;
    const other = isMoved ? texts.closest(one.text, LEAST_ALIKE, isFree) : inPlace(one, old.get(one.key));
    if (other && isFree(other)) pair(one, other);
  }
  return newIds(news, partner, old);
}

/** The task under the same number, unless it plainly is another one. */
function inPlace(one: Said, other: Said | undefined): Said | undefined {
  if (!other || other.isEdited || one.text === "" || other.text === "") return other;
  return alike(one.text, other.text) >= LEAST_IN_PLACE ? other : undefined;
}

/** Tasks by what they say, as far as no other one says it. */
function onlyOnce(rows: readonly Said[], words: "title" | "body"): Map<string, Said> {
  const found = new Map<string, Said | null>();
  for (const said of rows) {
    const print = said[words];
    if (print !== "") found.set(print, found.has(print) ? null : said);
  }
  return new Map([...found].flatMap(([print, said]) => (said ? [[print, said] as const] : [])));
}

function newIds(
  news: readonly Said[],
  partner: ReadonlyMap<Said, Said>,
  old: ReadonlyMap<string, Said>,
): Map<string, string> {
  const used = new Set([...old.keys(), ...[...partner.values()].map(({ key }) => key)]);
  // Ids that the document gives to tasks which keep another one.
  const left = news.filter((one) => partner.has(one) && !old.has(one.key)).map(({ key }) => key);
  let spare = 0;
  const unused = (key: string) => {
    if (!used.has(key)) return key;
    while (used.has(left[spare] ?? "")) spare++;
    const wish = left[spare];
    if (wish !== undefined) return wish;
    for (let n = 2; ; n++) if (!used.has(`${key}(${n})`)) return `${key}(${n})`;
  };
  return new Map(
    news.flatMap((one) => {
      const id = partner.get(one)?.key ?? unused(one.key);
      used.add(id);
      return id === one.key ? [] : [[one.key, id] as const];
    }),
  );
}
