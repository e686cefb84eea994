import type { Span } from "../document";

/** A paragraph's place in the cleaned text, end exclusive. */
export interface Paragraph {
  start: number;
  end: number;
}

/**
 * The document's own words, paragraph by paragraph, one line feed after each; folded, blanks and joints removed.
 * Built once by appending runs of the source; every position leads back there.
 */
export class CleanText {
  text = "";
  readonly paragraphs: Paragraph[] = [];
  private pieces: string[] = [];
  private length = 0;
  private readonly runStarts: number[] = [];
  private readonly runSources: number[] = [];
  private paragraphStart = 0;

  constructor(private readonly source: string) {}

  /** Appends `piece`, which stands at `sourceStart` in the source without a gap. */
  append(piece: string, sourceStart: number): void {
    if (piece === "") return;
    this.runStarts.push(this.length);
    this.runSources.push(sourceStart);
    this.pieces.push(piece);
    this.length += piece.length;
  }

  endParagraph(): void {
    if (this.length === this.paragraphStart) return;
    this.paragraphs.push({ start: this.paragraphStart, end: this.length });
    this.pieces.push("\n");
    this.length += 1;
    this.paragraphStart = this.length;
  }

  finish(): void {
    this.endParagraph();
    this.text = this.pieces.join("");
    this.pieces = [];
  }

  paragraphText(paragraph: Paragraph): string {
    return this.text.slice(paragraph.start, paragraph.end);
  }

  private runAt(position: number): number {
    let low = 0;
    let high = this.runStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.runStarts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Where the character at `position` stands in the source. */
  sourceAt(position: number): number {
    const run = this.runAt(position);
    return (this.runSources[run] ?? 0) + position - (this.runStarts[run] ?? 0);
  }

  /** The source span that covers [start, end), joints inside included. */
  spanOf(start: number, end: number): Span {
    return { start: this.sourceAt(start), end: this.sourceAt(Math.max(start, end - 1)) + 1 };
  }

  /** The source's own characters of [start, end), blanks and joints left out. */
  quoteOf(start: number, end: number): string {
    let quote = "";
    for (let run = this.runAt(start), at = start; at < end; run++) {
      const next = Math.min(end, this.runStarts[run + 1] ?? this.length);
      const source = (this.runSources[run] ?? 0) + at - (this.runStarts[run] ?? 0);
      quote += this.source.slice(source, source + next - at);
      at = next;
    }
    return quote;
  }
}
