import { parse, type DefaultTreeAdapterTypes as Types } from "parse5";
import { OpenError } from "../openError";

export type Node = Types.ChildNode;
export type Element = Types.Element;

/** No page that a person made nests deeper. */
const DEEPEST = 600;

/** What never holds words of the page. */
const SILENT = new Set(
  "head script style noscript template svg math iframe object embed audio video canvas select option button input textarea nav del".split(
    " ",
  ),
);

export const isElement = (node: Node): node is Element => "tagName" in node;
export const isText = (node: Node): node is Types.TextNode => node.nodeName === "#text";

export const attribute = (element: Element, name: string): string =>
  element.attrs.find((own) => own.name === name)?.value ?? "";

/** Children that can be seen. */
export function childrenOf(element: Element): Node[] {
  return element.childNodes.filter((child) => isText(child) || (isElement(child) && isVisible(child)));
}

/** Notes, heads and feet of a page that Word, WPS or LibreOffice saved for the web. */
const NOTE = /^(?:sdfootnote|sdendnote|ftn|edn)\d/;
const TO_NOTE = /^#_?(?:sdfootnote|sdendnote|ftn|edn|footnote|fn)/;

function isVisible(element: Element): boolean {
  if (SILENT.has(element.tagName) || element.attrs.some(({ name }) => name === "hidden")) return false;
  if (NOTE.test(attribute(element, "id")) || TO_NOTE.test(attribute(element, "href"))) return false;
  if (/^(?:header|footer)$/.test(attribute(element, "title"))) return false;
  return !/display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*(?:foot|end)note(?!-list)/i.test(
    attribute(element, "style"),
  );
}

/** All text beneath a node that can be seen, as it stands. */
export function textOf(node: Node): string {
  if (isText(node)) return node.value;
  return isElement(node) ? childrenOf(node).map(textOf).join("") : "";
}

export interface Page {
  body: Element;
  /** What its head says: meta names in lower case, and `title`. */
  head: ReadonlyMap<string, string>;
}

/** @throws OpenError `broken` where it nests deeper than any page does. */
export function parsePage(html: string): Page {
  const found: { body: Element | null; head: Map<string, string> } = { body: null, head: new Map() };
  const open: { node: Node; depth: number }[] = parse(html).childNodes.map((node) => ({ node, depth: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST) throw new OpenError("broken");
    if (!isElement(node)) continue;
    if (node.tagName === "body") found.body = node;
    else if (node.tagName === "meta")
      found.head.set(attribute(node, "name").toLowerCase(), attribute(node, "content").trim());
    else if (node.tagName === "title") found.head.set("title", textOf(node).trim());
    for (const child of node.childNodes) open.push({ node: child, depth: depth + 1 });
  }
  if (!found.body) throw new OpenError("broken");
  return { body: found.body, head: found.head };
}
