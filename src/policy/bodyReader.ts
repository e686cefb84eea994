import { yearEnd } from "./deadlines/calendar";
import type { DeadlineContext } from "./deadlines/recognise";
import type { Deadline, Item, Period, Section, Target } from "./document";
import { gather } from "./gather";
import { documentId, IdSource, markOf, pathOf } from "./ids";
import type { Front } from "./outline/front";
import type { ItemOutline, Outline, SectionOutline } from "./outline/tree";
import { cellsOf } from "./tables/cells";
import { readIndicatorTable } from "./tables/indicators";
import type { InheritedDue } from "./targets/due";

import { readTargets } from "./targets/read";
import type { Reading } from "./targets/reading";
import { type Sentence, sentencesOf } from "./targets/sentence";
import { subjectOf } from "./targets/subject";
import type { CleanText, Paragraph } from "./text/cleanText";
import {
  bodiesForLaterItems,
  findResponsibilities,
  type Responsibility,
  readResponsible,
  statesFirstLeads,
} from "./units";

/** A period's years as a title prints them. */
function yearsOf({ from, to }: Period): string {
  return from === to ? `${to}年` : `${from}—${to}年`;
}

/** 完成时限：… beside the names of the bodies, or …，于2024年6月底前完成 behind them. */
const DUE_LABEL =
  /(?:完成|时限|办理|进度|实施)[\u4e00-\u9fa5]{0,4}(?:时限|时间|期限|要求)?[】〕）]?：|，(?:于|在)?(?=(?:\d{4}年|\d{1,2}月|年底)[^，。；]{0,12}前)/;

/** A paragraph with who is responsible in it. */
interface ReadParagraph {
  paragraph: Paragraph;
  text: string;
  passages: Responsibility[];
}

/** Reads the body of one document: its sections, its items and the targets that stand outside them. */
export class BodyReader {
  readonly documentId: string;
  readonly firstLeads: boolean;
  private readonly context: DeadlineContext;
  private readonly ids = new IdSource();
  private readonly itemParagraphs: ReadParagraph[][];
  private readonly titleDue: InheritedDue | null;

  constructor(
    private readonly body: CleanText,
    private readonly shape: Outline,
    front: Front,
  ) {
    this.documentId = documentId(front.number, front.title, front.date);
    const year = front.date === null ? (front.period?.from ?? null) : Number(front.date.slice(0, 4));
    this.context = {
      issued: front.date,
      year: front.period && front.period.from === front.period.to ? front.period.from : year,
    };
    this.titleDue = front.period
      ? { date: yearEnd(front.period.to), text: yearsOf(front.period), from: "title" }
      : null;
    this.itemParagraphs = shape.items.map((item) => item.paragraphs.map((p) => this.readParagraph(p)));
    this.firstLeads = statesFirstLeads(body.text);
  }

  sections(): Section[] {
    return this.shape.sections.map((section) => ({
      id: this.ids.take(`${this.documentId}-${pathOf([section.label])}`),
      number: section.label,
      title: section.title,
      span: this.body.spanOf(section.paragraph.start, section.paragraph.end),
    }));
  }

  items(): Item[] {
    let also: string[] = [];
    return this.shape.items.map((item, at) => {
      const paragraphs = this.itemParagraphs[at] ?? [];
      const added = gather(paragraphs, (p) => bodiesForLaterItems(p.text));
      if (added.length > 0) also = [...also, ...added.filter((body) => !also.includes(body))];
      return this.item(item, paragraphs, item.kind === "task" ? also : []);
    });
  }

  private item(item: ItemOutline, paragraphs: ReadParagraph[], alsoUnits: string[]): Item {
    const responsible = readResponsible(
      gather(paragraphs, (p) => p.passages),
      this.firstLeads,
    );
    const id = this.ids.take(
      [this.documentId, pathOf([item.section?.label ?? null, item.subsection, item.label])].join("-"),
    );
    const sentences = gather(paragraphs, (p) => this.sentences(p));
    const labelled = gather(paragraphs, (p) => this.labelledDeadlines(p));
    const deadlines = [...gather(sentences, (s) => this.deadlines(s)), ...labelled];
    const due = this.inheritedBy(item, labelled);
    const targets = this.targets(sentences, due, id, item.kind === "preamble");
    const first = item.paragraphs[0];
    const last = item.paragraphs.at(-1);
    return {
      id,
      number: item.label,
      section: item.section?.label ?? null,
      subsection: item.subsection,
      title: item.title,
      body: this.bodyOf(item),
      kind: item.kind,
      units: responsible.units,
      lead: responsible.leads[0] ?? null,
      leads: responsible.leads,
      assignments: responsible.assignments,
      openEnded: responsible.openEnded,
      alsoUnits,
      deadlines,
      targets,
      span: this.body.spanOf(first?.start ?? 0, last?.end ?? 0),
      review: [],
    };
  }

  /** Targets above the first item, between a section's heading and its first item, and in the closing. */
  unattached(): Target[] {
    const { preface, sections, closing } = this.shape;
    const read = (paragraphs: Paragraph[], isGoal: boolean): Target[] =>
      this.targets(
        gather(paragraphs, (p) => this.sentences(this.readParagraph(p))),
        this.titleDue,
        `${this.documentId}-0`,
        isGoal,
      );
    return [
      ...read(preface, true).filter((target) => !target.review.includes("noVerb")),
      ...gather(sections, (s) => read(s.intro, true)),
      ...read(closing, false),
      ...this.tableTargets(),
    ];
  }

  /** Rows of annexed indicator tables. */
  private tableTargets(): Target[] {
    const tables = this.shape.tables.map((rows) =>
      rows.map((row) => cellsOf(this.body.paragraphText(row), row.start)),
    );
    return gather(tables, readIndicatorTable).map(({ start, end, due, dueText, ...row }) => ({
      id: this.ids.take(`${this.documentId}-0-${markOf(row.indicator, row.unit)}`),
      ...row,
      subject: subjectOf(row.indicator),
      quote: this.body.quoteOf(start, end),
      span: this.body.spanOf(start, end),
      due: due ?? this.titleDue?.date ?? null,
      dueText: dueText ?? this.titleDue?.text ?? null,
      dueInherited: true,
      strength: "required",
      qualifier: null,
      recogniser: "table",
    }));
  }

  private readParagraph(paragraph: Paragraph): ReadParagraph {
    const text = this.body.paragraphText(paragraph);
    return { paragraph, text, passages: findResponsibilities(text) };
  }

  private sentences({ paragraph, text, passages }: ReadParagraph): Sentence[] {
    return sentencesOf(text, passages, paragraph.start, this.context);
  }

  /** 完成时限：… lines, inside brackets or not. */
  private labelledDeadlines({ paragraph, text, passages }: ReadParagraph): Deadline[] {
    return gather(passages, (passage) => {
      const words = text.slice(passage.start, passage.end);
      const label = DUE_LABEL.exec(words);
      if (!label) return [];
      const from = passage.start + label.index + label[0].length;
      const value =
        text
          .slice(from, passage.end)
          .split(/[；。]/)[0]
          ?.replace(/[）】〕]+$/, "") ?? "";
      const [sentence] = sentencesOf(value, [], paragraph.start + from, this.context);
      const found = sentence ? this.deadlines(sentence) : [];
      return found.length > 0 ? found : this.undated(value, paragraph.start + from);
    });
  }

  private undated(words: string, start: number): Deadline[] {
    if (words === "") return [];
    return [
      {
        text: words,
        date: null,
        inherited: false,
        span: this.body.spanOf(start, start + words.length),
        recurs: null,
      },
    ];
  }

  private deadlines(sentence: Sentence): Deadline[] {
    return sentence.deadlines.map((d) => ({
      text: this.body.quoteOf(sentence.start + d.start, sentence.start + d.end).replace(/^[“"]|[”"]$/g, ""),
      date: d.date,
      inherited: false,
      span: this.body.spanOf(sentence.start + d.start, sentence.start + d.end),
      recurs: d.recurs,
    }));
  }

  /** The item's own 完成时限, else the first sentence of its section, else the title. */
  private inheritedBy(item: ItemOutline, labelled: Deadline[]): InheritedDue | null {
    const own = labelled.find((d) => d.date !== null);
    if (own) return { date: own.date, text: own.text, from: "label" };
    return (item.section && this.dueOf(item.section)) ?? this.titleDue;
  }

  private readonly sectionDues = new Map<SectionOutline, InheritedDue | null>();

  /** What the first sentence below a section's heading says; read once for all its items. */
  private dueOf(section: SectionOutline): InheritedDue | null {
    const known = this.sectionDues.get(section);
    if (known !== undefined) return known;
    const intro = section.intro[0];
    const [first] = intro ? this.sentences(this.readParagraph(intro)) : [];
    const said = first?.deadlines.find((d) => d.date !== null);
    const due: InheritedDue | null = said ? { date: said.date, text: said.text, from: "section" } : null;
    this.sectionDues.set(section, due);
    return due;
  }

  /** In a goal paragraph a date holds until the next; elsewhere only in its own sentence. */
  private targets(
    sentences: Sentence[],
    inherited: InheritedDue | null,
    itemId: string,
    isGoal: boolean,
  ): Target[] {
    let carried = inherited;
    return gather(sentences, (sentence) => {
      const readings = readTargets(sentence, carried);
      const printed = sentence.deadlines.filter((d) => d.date !== null).at(-1);
      if (isGoal && printed) carried = { date: printed.date, text: printed.text, from: "paragraph" };
      return readings.map((reading) => this.target(reading, sentence, itemId));
    });
  }

  private target(reading: Reading, sentence: Sentence, itemId: string): Target {
    const start = sentence.start + reading.quote.start;
    const end = sentence.start + reading.quote.end;
    const { recogniser, clause: _clause, at: _at, quote: _quote, ...rest } = reading;
    return {
      id: this.ids.take(`${itemId}-${markOf(reading.indicator, reading.unit)}`),
      ...rest,
      quote: this.body.quoteOf(start, end),
      span: this.body.spanOf(start, end),
      recogniser,
    };
  }

  /** Everything below the title, as printed. */
  private bodyOf(item: ItemOutline): string {
    const [heading, ...below] = item.paragraphs;
    if (!heading) return "";
    const from = Math.min(item.titleEnd + 1, heading.end);
    return [this.body.quoteOf(from, heading.end), ...below.map((p) => this.body.quoteOf(p.start, p.end))]
      .filter((p) => p !== "")
      .join("\n");
  }
}
