import { type GridCell, tableLines } from "../rows";
import { joinTitle } from "../title";
import { listLabels } from "./lists";
import { attribute, childrenOf, type Element, isElement, isText, type Node } from "./tree";

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

export const isBlock = (node: Node): node is Element => isElement(node) && BLOCKS.has(node.tagName);

/** The lines that an element shows: a paragraph a line, a table's row a line; what `leaveOut` says is no part of it. */
export function linesOf(element: Element, leaveOut: (element: Element) => boolean = () => false): string[] {
  const writer = new LineWriter(leaveOut, holdsInnerList(element, false));
  writer.block(element);
  return writer.lines;
}

class LineWriter {
  readonly lines: string[] = [];
  private line = "";
  /** The number of a list's item, printed before its first words. */
  private label = "";
  private depth = 0;

  constructor(
    private readonly leaveOut: (element: Element) => boolean,
    private readonly hasInnerLists: boolean,
  ) {}

  block(element: Element): void {
    this.end();
    if (element.tagName === "table") this.lines.push(...tableLines(this.rows(element)), "");
    else if (element.tagName === "ol" || element.tagName === "ul") this.list(element);
    else this.content(element);
    this.end(isCentred(element));
  }

  private content(element: Element): void {
    for (const child of childrenOf(element)) this.node(child, element.tagName === "pre");
  }

  private node(node: Node, asPrinted: boolean): void {
    if (isText(node)) this.line += asPrinted ? node.value : node.value.replace(/[ \t\r\n\f]+/g, " ");
    else if (!isElement(node) || this.leaveOut(node)) return;
    else if (node.tagName === "br") this.line += "\n";
    else if (isBlock(node)) this.block(node);
    else for (const child of childrenOf(node)) this.node(child, asPrinted);
  }

  private list(element: Element): void {
    const items = childrenOf(element);
    const labels = listLabels(element, items.filter(isItem), this.hasInnerLists ? this.depth : null);
    this.depth++;
    for (const item of items) {
      this.end();
      this.label = isItem(item) ? (labels.shift() ?? "") : "";
      this.node(item, false);
    }
    this.depth--;
  }

  private end(isTitle = false): void {
    const text = this.line.replace(/ *\n */g, "\n").trim();
    this.line = "";
    if (text === "") return;
    this.lines.push(...`${this.label}${isTitle ? joinTitle(text) : text}`.split("\n"));
    this.label = "";
  }

  private rows(table: Element): GridCell[][] {
    return rowsOf(table).map((row) =>
      childrenOf(row)
        .filter(isCell)
        .map((cell) => ({
          text: linesOf(cell, this.leaveOut).join("\n"),
          columns: spanOf(cell, "colspan"),
          rows: spanOf(cell, "rowspan"),
        })),
    );
  }
}

/** Whether an ordered list stands in another. */
function holdsInnerList(element: Element, inside: boolean): boolean {
  const isList = element.tagName === "ol";
  if (isList && inside) return true;
  return childrenOf(element).some((child) => isElement(child) && holdsInnerList(child, inside || isList));
}

const isItem = (node: Node): node is Element => isElement(node) && node.tagName === "li";
const isCell = (node: Node): node is Element => isElement(node) && /^t[dh]$/.test(node.tagName);

/** Rows of the table itself, not of tables in its cells. */
function rowsOf(element: Element): Element[] {
  return childrenOf(element).flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.tagName === "tr") return [child];
    return /^t(?:body|head|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

/** A cell over more rows or columns than this is a mistake. */
const WIDEST_SPAN = 200;

function spanOf(cell: Element, name: string): number {
  const span = Number.parseInt(attribute(cell, name), 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), WIDEST_SPAN);
}

const isCentred = (element: Element): boolean =>
  /^(?:h[1-6]|center)$/.test(element.tagName) ||
  /^center$/i.test(attribute(element, "align")) ||
  /text-align\s*:\s*center/i.test(attribute(element, "style"));
