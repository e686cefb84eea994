import { type Item, type Section, type SkippedNumber, sectionKey, type Target } from "./document";
import { gather } from "./gather";
import { IdSource, markOf, pathOf } from "./ids";
import { InheritedDues } from "./inheritedDues";
import type { Front } from "./outline/front";
import { isBackground, isProcedure } from "./outline/kind";
import { problemsTold } from "./outline/problems";
import { placeOf } from "./outline/region";
import type { HeadingOutline, ItemOutline, Outline } from "./outline/tree";
import { ParagraphReader, type ReadParagraph } from "./paragraphReader";
import { TableReader } from "./tables/tableReader";
import type { InheritedDue } from "./targets/due";
import { readTargets } from "./targets/read";
import type { Reading } from "./targets/reading";
import type { Sentence } from "./targets/sentence";
import type { CleanText, Paragraph } from "./text/cleanText";
import {
  bodiesForLaterItems,
  namesBodies,
  type Responsibility,
  readResponsible,
  statesFirstLeads,
  unitDoubts,
} from "./units";

/** Why no number below these headings asks for anything; null where one may. */
function asksNothing(headings: readonly { title: string }[]): string | null {
  if (headings.some(({ title }) => isBackground(title))) return "background";
  return headings.some(({ title }) => isProcedure(title)) ? "procedure" : null;
}

/** What a sentence's place says of the numbers in it. */
interface Place {
  isGoal?: boolean;
  /** Where the item's title ends. */
  titleEnd?: number;
  /** Under a heading below which no number asks for anything: why. */
  asksNothing?: string | null;
  /** Stretches that tell how things stand. */
  told?: readonly Paragraph[];
  /** Where the item's words begin, behind its number. */
  wordsAt?: number;
}

/** Reads the body of one document: its sections, its items and the targets that stand outside them. */
export class BodyReader {
  readonly firstLeads: boolean;
  private readonly place: string;
  /** Filled as targets are read. */
  readonly skipped: SkippedNumber[] = [];
  private readonly paragraphs: ParagraphReader;
  private readonly tables: TableReader;
  private readonly ids = new IdSource();
  private readonly itemParagraphs: ReadParagraph[][];
  private readonly dues: InheritedDues;

  constructor(
    private readonly body: CleanText,
    private readonly shape: Outline,
    front: Front,
    private readonly documentId: string,
    region: string | null,
  ) {
    const year = front.date === null ? (front.period?.from ?? null) : Number(front.date.slice(0, 4));
    this.paragraphs = new ParagraphReader(body, {
      issued: front.date,
      year: front.period && front.period.from === front.period.to ? front.period.from : year,
    });
    this.dues = new InheritedDues(this.paragraphs, front.period);
    this.itemParagraphs = shape.items.map((item) => item.paragraphs.map((p) => this.paragraphs.read(p)));
    this.firstLeads = statesFirstLeads(body.text);
    this.place = placeOf(region);
    this.tables = new TableReader(body, shape.tables, {
      documentId,
      ids: this.ids,
      paragraphs: this.paragraphs,
      firstLeads: this.firstLeads,
      place: this.place,
      titleDue: this.dues.title,
      year,
      targets: (sentences, due, itemId) => this.targets(sentences, due, itemId, {}),
    });
  }

  sections(): Section[] {
    return this.shape.sections.map((section) => ({
      id: this.ids.take(`${this.documentId}-${pathOf([section.label || section.title])}`),
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
      return this.item(item, at, paragraphs, item.kind === "task" ? also : []);
    });
  }

  private item(item: ItemOutline, at: number, paragraphs: ReadParagraph[], alsoUnits: string[]): Item {
    const own = gather(paragraphs, (p) => p.passages);
    const above = namesBodies(own) ? null : this.passagesAbove(item);
    const responsible = readResponsible(above ?? own, this.firstLeads, this.place);
    const section = item.section && sectionKey({ number: item.section.label, title: item.section.title });
    const id = this.ids.take(
      [this.documentId, pathOf([section, item.subsection, item.label || item.title])].join("-"),
    );
    const sentences = gather(paragraphs, (p) => this.paragraphs.sentences(p));
    const labelled = gather(paragraphs, (p) => this.paragraphs.labelledDeadlines(p));
    const deadlines = [...gather(sentences, (s) => this.paragraphs.deadlines(s)), ...labelled];
    const due = this.dues.of(item, sentences, labelled);
    const body = this.bodyOf(item);
    const first = item.paragraphs[0];
    const last = item.paragraphs.at(-1);
    return {
      id,
      // An item without a number is known by its place.
      number: item.label || String(at + 1),
      section,
      subsection: item.subsection,
      title: item.title,
      body,
      kind: item.kind,
      units: responsible.units,
      lead: responsible.leads[0] ?? null,
      leads: responsible.leads,
      assignments: responsible.assignments,
      openEnded: responsible.openEnded,
      alsoUnits,
      deadlines: deadlines.map((d) => d.deadline),
      targets: this.targets(sentences, due, id, {
        isGoal: item.kind === "preamble",
        titleEnd: body === "" ? 0 : item.titleEnd,
        asksNothing: asksNothing([item, ...item.above]),
        told: problemsTold(item.label, paragraphs),
        wordsAt: item.wordsAt,
      }),
      span: this.body.spanOf(first?.start ?? 0, last?.end ?? 0),
      review: [
        ...unitDoubts(responsible, above !== null),
        ...new Set(gather(deadlines, (d) => (d.doubt === null ? [] : [d.doubt]))),
      ],
    };
  }

  private readonly headingPassages = new Map<HeadingOutline, Responsibility[]>();

  /** Who is responsible by the nearest heading above that says so. */
  private passagesAbove(item: ItemOutline): Responsibility[] | null {
    for (const heading of item.above) {
      const passages = this.headingPassages.get(heading) ?? this.paragraphs.read(heading.paragraph).passages;
      this.headingPassages.set(heading, passages);
      if (namesBodies(passages)) return passages;
    }
    return null;
  }

  /** Targets above the first item, between a heading and the first item below it, and in the closing. */
  unattached(): Target[] {
    const { preface, sections, subsections, closing } = this.shape;
    const read = (paragraphs: Paragraph[], due: InheritedDue | null, isGoal: boolean): Target[] =>
      this.targets(
        gather(paragraphs, (p) => this.paragraphs.sentences(this.paragraphs.read(p))),
        due,
        null,
        { isGoal },
      );
    return [
      ...read(preface, this.dues.title, true).filter((target) => !target.review.includes("noVerb")),
      ...gather([...sections, ...subsections], (s) =>
        asksNothing([s]) === null ? read(s.intro, this.dues.title, true) : [],
      ),
      ...read(closing, this.dues.title, false),
      ...this.tables.targets(),
    ];
  }

  /** Tasks that annexed tables hand out. */
  tableItems(): Item[] {
    return this.tables.items();
  }

  /**
   * In a goal paragraph a date holds until the next; elsewhere only in its own sentence. 全覆盖 in a title, which ends at
   * `titleEnd`, names the task that its body sets out.
   */
  private targets(
    sentences: Sentence[],
    inherited: InheritedDue | null,
    itemId: string | null,
    { isGoal = false, titleEnd = 0, asksNothing = null, told = [], wordsAt = 0 }: Place,
  ): Target[] {
    let carried = inherited;
    let stretch = 0;
    const above: string[] = [];
    return gather(sentences, (sentence) => {
      const isTitle = sentence.start + sentence.text.length <= titleEnd + 1 && !sentence.text.includes("，");
      const readings = readTargets(sentence, carried, above).filter(
        (r) => !isTitle || r.recogniser !== "coverage",
      );
      above.push(...readings.map(({ indicator }) => indicator));
      const { start: at } = sentence;
      // Both come in printed order.
      while ((told[stretch]?.end ?? Number.POSITIVE_INFINITY) <= at) stretch++;
      const why = (told[stretch]?.start ?? Number.POSITIVE_INFINITY) <= at ? "background" : asksNothing;
      if (why !== null) {
        for (const reading of readings.splice(0)) sentence.skipped.push({ ...reading.at, reason: why });
      }
      const printed = sentence.deadlines.filter((d) => d.date !== null).at(-1);
      if (isGoal && printed) carried = { date: printed.date, text: printed.text, from: "paragraph" };
      for (const { start, end, reason } of sentence.skipped.filter((s) => at + s.end > wordsAt))
        this.skipped.push({
          text: sentence.masked.slice(start, end),
          reason,
          span: this.body.spanOf(sentence.start + start, sentence.start + end),
          item: itemId,
        });
      return readings.map((reading) => this.target(reading, sentence, itemId ?? `${this.documentId}-0`));
    });
  }

  private target(reading: Reading, sentence: Sentence, idPath: string): Target {
    const start = sentence.start + reading.quote.start;
    const end = sentence.start + reading.quote.end;
    const { recogniser, clause: _clause, at: _at, quote: _quote, isOpen: _isOpen, ...rest } = reading;
    return {
      id: this.ids.take(`${idPath}-${markOf(reading.indicator, reading.unit)}`),
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
