import type { SaxesTagNS } from "saxes";
import { attributeOf, walkXml } from "../xml";
import type { Counter } from "./counter";
import { Edits } from "./edits";
import type { Styles } from "./styles";

interface Paragraph {
  /** Behind its opening tag. */
  at: number;
  prefix: string;
  style: string | null;
  list: string | null;
  level: number | null;
  /** Its end is deleted: it runs on into the next paragraph. */
  runsOn: boolean;
  hasText: boolean;
}

/** A text box that only newer programs show, or a place that holds some. */
interface Boxes {
  modern: { from: number; to: number }[];
  /** Text boxes in the way out for older programs. */
  classic: number;
}

/** What stands in a run and can be seen. */
const VISIBLE = new Set(["t", "tab", "br", "cr", "sym", "noBreakHyphen"]);
/** Elements that only surround text. */
const WRAPPERS = new Set(["fldSimple", "dir", "bdo", "ruby", "rubyBase"]);

const isWord = ({ uri }: SaxesTagNS): boolean => /\/wordprocessingml\/(?:2006\/)?main$/.test(uri);
const isMath = ({ uri }: SaxesTagNS): boolean => uri.endsWith("/math");
const escapeXml = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/**
 * The main part of a .docx in which everything that Word prints stands as text of its own: automatic numbers, text boxes,
 * formulas, simple fields. Hidden text and tables of contents are taken out. Changes being tracked are left to the reader.
 * @throws OpenError `broken`
 */
export function settle(xml: string, styles: Styles, counter: Counter): string {
  return new Settler(xml, styles, counter).settled();
}

class Settler {
  private readonly edits: Edits;
  private readonly path: string[] = [];
  private readonly starts: number[] = [];
  private readonly paragraphs: Paragraph[] = [];
  /** Where a paragraph that runs on into the next begins. */
  private carried: { at: number; hasText: boolean } | null = null;
  private hidden = false;
  /** Inside how many deletions, alternatives for newer programs, formulas. */
  private readonly inside = { removed: 0, choice: 0, math: 0 };
  private readonly fields: { code: string; isContents: boolean }[] = [];
  private readonly controls: { isContents: boolean }[] = [];
  private readonly rows: { isDeleted: boolean }[] = [];
  private readonly boxes: Boxes[] = [];
  private formula = "";

  constructor(
    private readonly xml: string,
    private readonly styles: Styles,
    private readonly counter: Counter,
  ) {
    this.edits = new Edits(xml);
  }

  settled(): string {
    walkXml(this.xml, {
      open: (tag, at) => {
        this.starts.push(this.xml.lastIndexOf("<", at - 1));
        if (isWord(tag)) this.openWord(tag, at);
        else this.openOther(tag);
        this.path.push(tag.local);
      },
      close: (tag, at) => {
        this.path.pop();
        const start = this.starts.pop() ?? at;
        if (isWord(tag)) this.closeWord(tag, start, at);
        else this.closeOther(tag, at);
      },
      text: (text) => this.text(text),
    });
    return this.edits.apply();
  }

  private within(...names: string[]): boolean {
    return names.every((name, at) => this.path[this.path.length - names.length + at] === name);
  }

  private openWord(tag: SaxesTagNS, at: number): void {
    const paragraph = this.paragraphs.at(-1);
    const value = attributeOf(tag, "val") ?? "";
    switch (tag.local) {
      case "p":
        this.paragraphs.push({
          at,
          prefix: tag.prefix,
          style: null,
          list: null,
          level: null,
          runsOn: false,
          hasText: false,
        });
        break;
      case "pStyle":
        if (paragraph && this.within("p", "pPr")) paragraph.style = value;
        break;
      case "numId":
        if (paragraph && this.within("p", "pPr", "numPr")) paragraph.list = value;
        break;
      case "ilvl":
        if (paragraph && this.within("p", "pPr", "numPr")) paragraph.level = Number(value);
        break;
      case "r":
        this.hidden = false;
        break;
      case "vanish":
        if (this.within("r", "rPr")) this.hidden = !/^(?:0|false|off)$/.test(value);
        break;
      case "rStyle":
        if (this.within("r", "rPr")) this.hidden ||= this.styles.byId.get(value)?.hidden ?? false;
        break;
      case "del":
      case "moveFrom":
        this.inside.removed++;
        if (paragraph && this.within("p", "pPr", "rPr")) paragraph.runsOn = true;
        if (this.within("tr", "trPr")) Object.assign(this.rows.at(-1) ?? {}, { isDeleted: true });
        break;
      case "tr":
        this.rows.push({ isDeleted: false });
        break;
      case "fldChar":
        this.field(attributeOf(tag, "fldCharType"));
        break;
      case "sdt":
        this.controls.push({ isContents: false });
        break;
      case "docPartGallery":
        if (value === "Table of Contents") Object.assign(this.controls.at(-1) ?? {}, { isContents: true });
        break;
      case "drawing":
        this.boxes.push({ modern: [], classic: 0 });
        break;
      default:
        if (WRAPPERS.has(tag.local)) this.edits.replace(this.starts.at(-1) ?? at, at, "");
    }
  }

  private closeWord(tag: SaxesTagNS, start: number, at: number): void {
    const { local, prefix } = tag;
    if (local === "p") this.endParagraph();
    else if (local === "del" || local === "moveFrom") this.inside.removed--;
    else if (local === "tr") this.rows.pop();
    else if (local === "sdt") this.controls.pop();
    else if (local === "txbxContent") this.endBox(start, at);
    else if (local === "drawing") this.placeBoxes(prefix, at);
    else if (VISIBLE.has(local) && this.path.at(-1) === "r") this.endVisible(tag, start, at);
    else if (WRAPPERS.has(local) && !tag.isSelfClosing)
      this.edits.replace(this.xml.lastIndexOf("<", at - 1), at, "");
  }

  private openOther(tag: SaxesTagNS): void {
    if (tag.local === "AlternateContent") this.boxes.push({ modern: [], classic: 0 });
    else if (tag.local === "Choice") this.inside.choice++;
    else if (isMath(tag) && /^oMath/.test(tag.local)) this.inside.math++;
  }

  private closeOther(tag: SaxesTagNS, at: number): void {
    if (tag.local === "AlternateContent") this.placeBoxes(this.paragraphs.at(-1)?.prefix ?? "w", at);
    else if (tag.local === "Choice") this.inside.choice--;
    else if (isMath(tag) && /^oMath/.test(tag.local) && --this.inside.math === 0) this.endFormula(at);
  }

  private text(text: string): void {
    if (this.inside.math > 0 && this.path.at(-1) === "t") this.formula += text;
    const field = this.fields.at(-1);
    if (field && this.path.at(-1) === "instrText") field.code += text;
  }

  private field(type: string | undefined): void {
    const field = this.fields.at(-1);
    if (type === "begin") this.fields.push({ code: "", isContents: false });
    else if (type === "separate" && field) field.isContents = /^\s*TOC\b/i.test(field.code);
    else if (type === "end") this.fields.pop();
  }

  private endVisible({ local, prefix }: SaxesTagNS, start: number, at: number): void {
    const paragraph = this.paragraphs.at(-1);
    if (this.hidden || [...this.fields, ...this.controls].some(({ isContents }) => isContents))
      this.edits.replace(start, at, "");
    else if (local === "cr") this.edits.replace(start, at, `<${tagName(prefix, "br")}/>`);
    else if (local === "t" && paragraph && this.inside.removed === 0) paragraph.hasText = true;
  }

  private endFormula(at: number): void {
    const { prefix } = this.paragraphs.at(-1) ?? { prefix: "w" };
    if (this.formula !== "") this.edits.insert(at, run(prefix, this.formula));
    this.formula = "";
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const at = this.carried?.at ?? paragraph.at;
    const hasText = paragraph.hasText || (this.carried?.hasText ?? false);
    this.carried = paragraph.runsOn ? { at, hasText } : null;
    if (paragraph.runsOn || this.inside.choice > 0 || this.rows.some((row) => row.isDeleted)) return;
    // An empty paragraph counts, but prints nothing that could be read.
    const label = this.labelOf(paragraph);
    if (label !== "" && hasText) this.edits.insert(at, run(paragraph.prefix, `${label} `));
  }

  /** The list and level that a paragraph names itself go before those of its style. */
  private labelOf({ style, list, level }: Paragraph): string {
    const id = style ?? this.styles.ordinary ?? "";
    const styled = this.styles.byId.get(id);
    const ownList = list ?? styled?.list ?? null;
    // List 0 takes a paragraph out of the list of its style.
    if (ownList === null || ownList === "0") return "";
    const ofStyle = list === null ? this.counter.levelOfStyle(ownList, id) : null;
    return this.counter.next(ownList, level ?? ofStyle ?? styled?.level ?? 0);
  }

  private endBox(from: number, to: number): void {
    const place = this.boxes.at(-1);
    if (!place) return;
    if (this.path.at(-1) === "txbx") place.modern.push({ from, to });
    else place.classic++;
  }

  /** Text boxes without an older alternative are printed again as one; those inside another place wait for its end. */
  private placeBoxes(prefix: string, at: number): void {
    const own = this.boxes.pop();
    if (!own) return;
    const outer = this.boxes.at(-1);
    if (outer) {
      outer.modern.push(...own.modern);
      outer.classic += own.classic;
    } else if (own.classic === 0)
      for (const { from, to } of own.modern)
        this.edits.repeat(at, `<${tagName(prefix, "pict")}>`, from, to, `</${tagName(prefix, "pict")}>`);
  }
}

const tagName = (prefix: string, local: string): string => (prefix === "" ? local : `${prefix}:${local}`);

const run = (prefix: string, text: string): string =>
  `<${tagName(prefix, "r")}><${tagName(prefix, "t")} xml:space="preserve">${escapeXml(text)}</${tagName(prefix, "t")}></${tagName(prefix, "r")}>`;
