import { yearEnd } from "./deadlines/calendar";
import { type DeadlineContext, type PrintedDeadline, recogniseDeadlines } from "./deadlines/recognise";
import type { Deadline } from "./document";
import { gather } from "./gather";
import { type Sentence, sentencesOf } from "./targets/sentence";
import type { CleanText, Paragraph } from "./text/cleanText";
import { findResponsibilities, type Responsibility } from "./units";

/** A paragraph with who is responsible in it. */
export interface ReadParagraph {
  paragraph: Paragraph;
  text: string;
  passages: Responsibility[];
}

/** A deadline with the review code of what is doubtful in it. */
export interface ReadDeadline {
  deadline: Deadline;
  doubt: string | null;
}

/** 完成时限：… beside the names of the bodies, or …，于2024年6月底前完成 behind them. */
const DUE_LABEL =
  /(?:完成|时限|办理|进度|实施)[\u4e00-\u9fa5]{0,4}(?:时限|时间|期限|要求)?[】〕）]?：|[，；](?:于|在)?(?=(?:\d{4}年|\d{1,2}月|年底)[^，。；]{0,12}[前底末]|年内)/;

/** Reads one paragraph at a time: its bodies, its sentences, its deadlines. */
export class ParagraphReader {
  constructor(
    private readonly body: CleanText,
    private readonly context: DeadlineContext,
  ) {}

  read(paragraph: Paragraph): ReadParagraph {
    const text = this.body.paragraphText(paragraph);
    return { paragraph, text, passages: findResponsibilities(text) };
  }

  sentences({ paragraph, text, passages }: ReadParagraph): Sentence[] {
    return sentencesOf(text, passages, paragraph.start, this.context);
  }

  /** Those that a sentence prints. */
  deadlines(sentence: Sentence): ReadDeadline[] {
    return sentence.deadlines.map((printed) => this.deadline(printed, sentence.start));
  }

  /** Those in a cell of a column of deadlines, where every day is one. */
  deadlinesInCell(cell: Paragraph): ReadDeadline[] {
    const printed = recogniseDeadlines(this.body.paragraphText(cell), this.context);
    return printed.map((one) => this.deadline(one, cell.start));
  }

  /** 完成时限：… lines, inside brackets or not. */
  labelledDeadlines({ paragraph, text, passages }: ReadParagraph): ReadDeadline[] {
    return gather(passages, (passage) => {
      const words = text.slice(passage.start, passage.end);
      const label = DUE_LABEL.exec(words);
      if (!label) return [];
      const from = passage.start + label.index + label[0].length;
      const value =
        text
          .slice(from, passage.end)
          .split("。")[0]
          ?.replace(/[）】〕]+$/, "") ?? "";
      const [sentence] = sentencesOf(value, [], paragraph.start + from, this.context);
      const found = sentence ? this.deadlines(sentence) : [];
      return found.length > 0 ? found : this.inWords(value, paragraph.start + from);
    });
  }

  /** 全年 is the document's year; other words (持续推进) name no day. */
  private inWords(words: string, start: number): ReadDeadline[] {
    if (words === "") return [];
    const { year } = this.context;
    const date = words === "全年" && year !== null ? yearEnd(year) : null;
    const span = this.body.spanOf(start, start + words.length);
    return [{ deadline: { text: words, date, inherited: false, span, recurs: null }, doubt: null }];
  }

  private deadline({ start, end, date, recurs, doubt }: PrintedDeadline, from: number): ReadDeadline {
    const text = this.body.quoteOf(from + start, from + end).replace(/^[“"]|[”"]$/g, "");
    const span = this.body.spanOf(from + start, from + end);
    return { deadline: { text, date, inherited: false, span, recurs }, doubt };
  }
}
