import { yearEnd } from "./deadlines/calendar";
import type { Period } from "./document";
import type { HeadingOutline, ItemOutline } from "./outline/tree";
import type { ParagraphReader, ReadDeadline } from "./paragraphReader";
import type { InheritedDue } from "./targets/due";
import type { Sentence } from "./targets/sentence";

/** A period's years as a title prints them. */
function yearsOf({ from, to }: Period): string {
  return from === to ? `${to}年` : `${from}—${to}年`;
}

/** What a 完成时限 line says for the whole item: of several days the last. */
function dueByLabel(labelled: ReadDeadline[]): InheritedDue | null {
  const dated = labelled.flatMap(({ deadline: { date, text } }) => (date === null ? [] : [{ date, text }]));
  const [first, ...others] = dated;
  if (!first) return null;
  const last = others.reduce((latest, one) => (one.date > latest.date ? one : latest), first);
  const isLastOfSeveral = others.some(({ date }) => date !== first.date);
  return { ...last, from: "label", isLastOfSeveral };
}

/** The days that targets take over: from the item's 完成时限, its title, the heading above it or the document's title. */
export class InheritedDues {
  /** The end of the years that the document's title prints. */
  readonly title: InheritedDue | null;

  constructor(
    private readonly paragraphs: ParagraphReader,
    period: Period | null,
  ) {
    this.title = period ? { date: yearEnd(period.to), text: yearsOf(period), from: "title" } : null;
  }

  /** What an item's targets inherit; `labelled` are the days of its 完成时限 lines. */
  of(item: ItemOutline, sentences: Sentence[], labelled: ReadDeadline[]): InheritedDue | null {
    return dueByLabel(labelled) ?? this.inTitle(item, sentences) ?? this.above(item.above);
  }

  private readonly headingDues = new Map<HeadingOutline, InheritedDue | null>();

  /** What the first sentence below the nearest heading says that names a day; else the title. */
  private above(headings: HeadingOutline[]): InheritedDue | null {
    for (const heading of headings) {
      let due = this.headingDues.get(heading);
      if (due === undefined) {
        due = this.inIntro(heading);
        this.headingDues.set(heading, due);
      }
      if (due) return due;
    }
    return this.title;
  }

  /** （一）自查自纠阶段（2023年8月—10月）。 · （二）第二季度：… */
  private inTitle({ wordsAt, titleEnd, paragraphs }: ItemOutline, [first]: Sentence[]): InheritedDue | null {
    if (!first || first.start !== paragraphs[0]?.start) return null;
    const said = first.deadlines.find(({ start, end, date }) => {
      const isInTitle = date !== null && first.start + end < titleEnd + 1;
      const isTitle = first.start + start === wordsAt && first.start + end === titleEnd;
      return isInTitle && (isTitle || first.masked.charAt(start - 1) === "（");
    });
    return said ? { date: said.date, text: said.text, from: "section" } : null;
  }

  private inIntro({ intro }: HeadingOutline): InheritedDue | null {
    const [first] = intro[0] ? this.paragraphs.sentences(this.paragraphs.read(intro[0])) : [];
    const said = first?.deadlines.find((d) => d.date !== null);
    return said ? { date: said.date, text: said.text, from: "section" } : null;
  }
}
