import type { Item, Target } from "../document";
import { gather } from "../gather";
import { type IdSource, markOf, ordinalOf } from "../ids";
import { headingOf } from "../outline/headings";
import { kindOf } from "../outline/kind";
import type { ParagraphReader, ReadDeadline } from "../paragraphReader";
import type { InheritedDue } from "../targets/due";
import type { Sentence } from "../targets/sentence";
import { subjectOf } from "../targets/subject";
import type { CleanText, Paragraph } from "../text/cleanText";
import { readResponsible, unitDoubts } from "../units";
import { bodiesIn } from "./bodies";
import { type Cell, cellsOf } from "./cells";
import { dayIn } from "./days";
import { cellsIn, type Entry, entriesOf, handsOutTasks } from "./entries";
import { indicatorTargets, type Surroundings, type TableTarget, valuesIn } from "./indicators";
import { parseTable, type Table } from "./table";

/** What a document's tables are read with. */
export interface TableContext {
  documentId: string;
  ids: IdSource;
  paragraphs: ParagraphReader;
  firstLeads: boolean;
  /** The document's own place, without 市 or 县. */
  place: string;
  titleDue: InheritedDue | null;
  /** The document's year. */
  year: number | null;
  /** Targets of sentences, as in prose. */
  targets(sentences: Sentence[], due: InheritedDue | null, itemId: string): Target[];
}

/** A table with what is printed around it. */
interface PlacedTable extends Table {
  /** From 1, among the tables that hand out tasks. */
  number: number;
  surroundings: Surroundings;
}

const PROSE = ["task", "measure", "goal"] as const;
/** A title longer than this goes on as the body. */
const LONGEST_TITLE = 40;

/** Reads a document's tables: those that hand out tasks into items, those of indicators into targets. */
export class TableReader {
  private readonly tables: PlacedTable[] = [];

  constructor(
    private readonly body: CleanText,
    tables: readonly Paragraph[][],
    private readonly context: TableContext,
  ) {
    let number = 1;
    for (const rows of tables) {
      const table = parseTable(rows.map((row) => cellsOf(body.paragraphText(row), row.start)));
      if (!table) continue;
      const surroundings = { ...this.linesAbove(rows[0]?.start ?? 0), year: context.year };
      this.tables.push({ ...table, number, surroundings });
      if (handsOutTasks(table)) number++;
    }
  }

  items(): Item[] {
    return gather(this.tables.filter(handsOutTasks), (table) =>
      entriesOf(table).map((entry, at) => this.item(entry, at, table)),
    );
  }

  /** Rows of tables that give indicators and name nobody. */
  targets(): Target[] {
    const rows = this.tables.filter((table) => !handsOutTasks(table));
    return gather(rows, (table) => indicatorTargets(table, table.surroundings)).map((row) =>
      this.target(row, `${this.context.documentId}-0`, this.context.titleDue),
    );
  }

  private item(entry: Entry, at: number, { columns, number: table, surroundings }: PlacedTable): Item {
    const { number, title, body } = this.words(entry, columns, at);
    const id = this.context.ids.take(`${this.context.documentId}-表${table}.${numberInId(number, at)}`);
    const bodies = bodiesIn(entry.rows, columns);
    const responsible = readResponsible(bodies, this.context.firstLeads, this.context.place);
    const cells = distinct(gather(entry.rows, (row) => cellsIn(row, columns, PROSE)));
    const sentences = gather(cells, (cell) => this.sentencesIn(cell));
    const labelled = gather(distinct(gather(entry.rows, (row) => cellsIn(row, columns, ["due"]))), (cell) =>
      this.deadlinesIn(cell),
    );
    const deadlines = [...gather(sentences, (s) => this.context.paragraphs.deadlines(s)), ...labelled];
    const due = labelled.find(({ deadline }) => deadline.date !== null)?.deadline;
    const inherited: InheritedDue | null = due
      ? { date: due.date, text: due.text, from: "label" }
      : this.context.titleDue;
    const values = gather(entry.rows, (row) => valuesIn(row, columns, surroundings, entry.title));
    const group = entry.group === null ? null : this.quote(entry.group);
    const first = entry.rows[0]?.cells[0];
    const last = entry.rows.at(-1)?.cells.at(-1);
    return {
      id,
      number,
      section: null,
      subsection: group,
      title,
      body,
      kind: kindOf(title, group ?? ""),
      units: responsible.units,
      lead: responsible.leads[0] ?? null,
      leads: responsible.leads,
      assignments: responsible.assignments,
      openEnded: responsible.openEnded,
      alsoUnits: [],
      deadlines: deadlines.map(({ deadline }) => deadline),
      targets: [
        ...this.context.targets(sentences, inherited, id).map((target) => named(asked(target), title)),
        ...values.map((value) => this.target(value, id, inherited)),
      ],
      span: this.body.spanOf(first?.start ?? entry.title.start, last?.end ?? entry.title.end),
      review: [
        ...unitDoubts(responsible, false),
        ...new Set(gather(deadlines, ({ doubt }) => (doubt === null ? [] : [doubt]))),
      ],
    };
  }

  /** The task's number, its title, and all else that its row says. */
  private words(
    entry: Entry,
    columns: Table["columns"],
    at: number,
  ): Pick<Item, "number" | "title" | "body"> {
    const { text, start, end } = entry.title;
    const heading = headingOf(text);
    const wordsAt = heading?.wordsAt ?? 0;
    const words = text.slice(wordsAt);
    const stop = words.length > LONGEST_TITLE || words.includes("。") ? words.search(/[。；：]/) : -1;
    const titleEnd = start + wordsAt + (stop < 0 ? words.length : stop);
    const printed = entry.number === null ? (heading?.label ?? null) : this.quote(entry.number);
    const others = distinct(gather(entry.rows, (row) => cellsIn(row, columns, PROSE))).filter(
      (cell) => cell.text !== text && cell.text !== entry.group?.text,
    );
    const rest = this.quote({ start: Math.min(titleEnd + 1, end), end });
    return {
      // A row without a number is known by its place.
      number: printed ?? String(at + 1),
      title: this.quote({ start: start + wordsAt, end: titleEnd }).replace(/[。；，]$/, ""),
      body: [rest, ...others.map((cell) => this.quote(cell))].filter((part) => part !== "").join("\n"),
    };
  }

  private sentencesIn(cell: Cell): Sentence[] {
    return this.context.paragraphs.sentences(this.context.paragraphs.read(cell));
  }

  /** A cell of a column of deadlines: a day in numbers, else as in prose, else words without a day. */
  private deadlinesIn(cell: Cell): ReadDeadline[] {
    const day = dayIn(cell.text, this.context.year);
    const text = this.quote(cell);
    const span = this.body.spanOf(cell.start, cell.end);
    if (day !== null)
      return [{ deadline: { text, date: day, inherited: false, span, recurs: null }, doubt: null }];
    const found = this.context.paragraphs.deadlinesInCell(cell);
    return found.length > 0
      ? found
      : [{ deadline: { text, date: null, inherited: false, span, recurs: null }, doubt: null }];
  }

  private target(
    { start, end, due, dueText, ...row }: TableTarget,
    path: string,
    inherited: InheritedDue | null,
  ): Target {
    return {
      id: this.context.ids.take(`${path}-${markOf(row.indicator, row.unit)}`),
      ...row,
      subject: subjectOf(row.indicator),
      quote: this.body.quoteOf(start, end),
      span: this.body.spanOf(start, end),
      due: due ?? inherited?.date ?? null,
      dueText: dueText ?? inherited?.text ?? null,
      dueInherited: true,
      strength: "required",
      qualifier: null,
      recogniser: "table",
    };
  }

  /** A cell's own characters; where a line ended in it, Chinese words close up. */
  private quote({ start, end }: Paragraph): string {
    return this.body.quoteOf(start, end).replace(/(?<=[\u4e00-\u9fa5]) (?=[\u4e00-\u9fa5])/g, "");
  }

  /** What is printed right above a table: its name, and 单位：%. */
  private linesAbove(start: number): Pick<Surroundings, "unit" | "caption"> {
    const above = this.body.text
      .slice(Math.max(0, start - LONGEST_LINE_ABOVE), start)
      .trimEnd()
      .split("\n");
    const unit = /单位：\s*([%‰\u4e00-\u9fa5/]{1,8})）?$/.exec(above.at(-1) ?? "")?.[1] ?? "";
    const caption = above.filter((line) => !/单位：/.test(line)).at(-1) ?? "";
    return { unit, caption: /[。；]$/.test(caption) ? "" : caption };
  }
}

const LONGEST_LINE_ABOVE = 80;

/** Cells with the same words are one that is merged down. */
function distinct(cells: readonly Cell[]): Cell[] {
  return cells.filter((cell, at) => cells.findIndex(({ text }) => text === cell.text) === at);
}

const numberInId = (printed: string, at: number): string => String(ordinalOf(printed) ?? at + 1);

/** In a table of tasks a number needs no verb to be asked for. */
const asked = (target: Target): Target => ({
  ...target,
  review: target.review.filter((code) => code !== "noVerb" && code !== "farVerb"),
});

/** A cell of nothing but ≥90% asks it of what its row's task names. */
const named = (target: Target, title: string): Target =>
  target.review.includes("unclearName") && title.length <= LONGEST_NAME
    ? { ...target, indicator: title, review: target.review.filter((code) => code !== "unclearName") }
    : target;

const LONGEST_NAME = 30;
