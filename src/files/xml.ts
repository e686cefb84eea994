import { type SaxesAttributeNSIncomplete, SaxesParser, type SaxesTagNS } from "saxes";
import { OpenError, type OpenErrorCode } from "./openError";

/** An element of a small part, held whole; names without their prefix. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
}

/** What is told of a part while it is read; `at` is where the tag or the text ends. */
export interface Handlers {
  open?(tag: SaxesTagNS, at: number): void;
  close?(tag: SaxesTagNS, at: number): void;
  text?(text: string): void;
}

/**
 * Reads a part from beginning to end. Document types are refused, so no entity is ever expanded or fetched.
 * @throws OpenError `broken` where it is no well-formed XML, `unsafe`, `tooDeep` where it nests deeper than any document does.
 */
export function walkXml(xml: string, { open, close, text }: Handlers): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  const fail = (code: OpenErrorCode): never => {
    throw new OpenError(code);
  };
  parser.on("error", () => fail("broken"));
  parser.on("doctype", () => fail("unsafe"));
  parser.on("opentag", (tag) => {
    if (++depth > DEEPEST) fail("tooDeep");
    open?.(tag, parser.position);
  });
  parser.on("closetag", (tag) => {
    depth--;
    close?.(tag, parser.position);
  });
  if (text) parser.on("text", text);
  parser.write(xml).close();
}

const DEEPEST = 1000;

/** The part as a tree; only for parts that are small by nature. */
export function parseXml(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [] };
  const open = [root];
  walkXml(xml, {
    open(tag) {
      const element = { name: tag.local, attributes: attributesOf(tag), children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: () => void open.pop(),
  });
  return root.children[0] ?? root;
}

/** Attributes by their local names. */
export function attributesOf({ attributes }: SaxesTagNS): Record<string, string> {
  return Object.fromEntries(Object.values(attributes).map(({ local, value }) => [local, value]));
}

export const attributeOf = ({ attributes }: SaxesTagNS, local: string): string | undefined =>
  Object.values(attributes).find((own: SaxesAttributeNSIncomplete | { local: string }) => own.local === local)
    ?.value;

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child) => child.name === name);

export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];
