import type { Heading, HeadingStyle } from "./headings";

/** 专栏3 县域医疗卫生服务能力提升工程: a box in the middle of a section, with numbers of its own. */
export const BOX = /^专栏\s*[\d一二三四五六七八九十]{0,3}[：]?[^。；]{2,40}$/;

/** Follows a box to its end: the first heading that does not go on with the box's own numbers. */
export class Box {
  private isOpen = false;
  private readonly inner = new Map<HeadingStyle, number>();

  open(): void {
    this.isOpen = true;
    this.inner.clear();
  }

  /** Whether a heading belongs to the box that stands open. */
  takes({ style, ordinal }: Heading): boolean {
    const inside = this.isOpen && this.isInside(style, ordinal);
    if (inside) this.inner.set(style, ordinal);
    else this.isOpen = false;
    return inside;
  }

  private isInside(style: HeadingStyle, ordinal: number): boolean {
    if (style === "arabicBracket" || style === "circled") return true;
    if (style !== "arabic" && style !== "chineseBracket") return false;
    return ordinal === (this.inner.get(style) ?? 0) + 1;
  }
}
