import { childOf, childrenOf, parseXml } from "../xml";
import { isOn } from "./numbering";

/** What a style says of a paragraph's number, what it takes over from the styles it is based on included. */
export interface Style {
  list: string | null;
  level: number | null;
  hidden: boolean;
}

export interface Styles {
  byId: ReadonlyMap<string, Style>;
  /** The style of paragraphs that name none. */
  ordinary: string | null;
}

/** A chain of styles longer than this goes round in a circle. */
const LONGEST_CHAIN = 20;

/** styles.xml → what the numbers and the hidden text need of it. */
export function readStyles(xml: string | undefined): Styles {
  if (xml === undefined) return { byId: new Map(), ordinary: null };
  const styles = new Map(
    childrenOf(parseXml(xml), "style").map((style) => [style.attributes.styleId ?? "", style]),
  );
  const read = (id: string): Style => {
    const found: Style = { list: null, level: null, hidden: false };
    let style = styles.get(id);
    for (let steps = 0; style && steps < LONGEST_CHAIN; steps++) {
      const numbering = childOf(childOf(style, "pPr"), "numPr");
      found.list ??= childOf(numbering, "numId")?.attributes.val ?? null;
      const level = childOf(numbering, "ilvl")?.attributes.val;
      if (level !== undefined) found.level ??= Number(level);
      found.hidden ||= isOn(childOf(childOf(style, "rPr"), "vanish"));
      style = styles.get(childOf(style, "basedOn")?.attributes.val ?? "");
    }
    return found;
  };
  const ordinary = [...styles].find(
    ([, { attributes }]) =>
      attributes.type === "paragraph" && /^(?:1|true|on)$/.test(attributes.default ?? ""),
  );
  return { byId: new Map([...styles.keys()].map((id) => [id, read(id)])), ordinary: ordinary?.[0] ?? null };
}
