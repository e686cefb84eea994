/** A change of a text: `[from, to)` gives way to `text`, or to a copy of another stretch between two texts. */
interface Edit {
  from: number;
  to: number;
  text: string;
  copy: { from: number; to: number; behind: string } | null;
}

/** Changes of one text, noted while it is read and made all at once. */
export class Edits {
  private readonly edits: Edit[] = [];

  constructor(private readonly source: string) {}

  replace(from: number, to: number, text: string): void {
    this.edits.push({ from, to, text, copy: null });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** Prints `[from, to)` again at `at`, with the changes made in it. */
  repeat(at: number, before: string, from: number, to: number, behind: string): void {
    this.edits.push({ from: at, to: at, text: before, copy: { from, to, behind } });
  }

  /** The changed text. */
  apply(): string {
    this.edits.sort((a, b) => a.from - b.from);
    return this.changed(0, this.source.length);
  }

  private changed(start: number, end: number): string {
    const pieces: string[] = [];
    let at = start;
    for (let next = this.firstAt(start); next < this.edits.length; next++) {
      const edit = this.edits[next];
      if (!edit || edit.from > end || (edit.from === end && end < this.source.length)) break;
      if (edit.from < at) continue;
      pieces.push(this.source.slice(at, edit.from), edit.text);
      if (edit.copy) pieces.push(this.changed(edit.copy.from, edit.copy.to), edit.copy.behind);
      at = edit.to;
    }
    pieces.push(this.source.slice(at, end));
    return pieces.join("");
  }

  /** The first edit at or behind a position. */
  private firstAt(position: number): number {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.edits[middle]?.from ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
