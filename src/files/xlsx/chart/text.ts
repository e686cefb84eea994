import { element, escapeCell } from "../xml";

export interface TextLook {
  /** Points. */
  size: number;
  /** RRGGBB. */
  color: string;
  bold?: boolean;
}

export const noFill = "<a:noFill/>";
export const fill = (color: string): string =>
  element("a:solidFill", {}, element("a:srgbClr", { val: color }));

/** A line; its width in points. */
export const outline = (color: string, width: number, dashed = false): string =>
  element(
    "a:ln",
    { w: Math.round(width * 12700), cap: "rnd" },
    [fill(color), dashed ? element("a:prstDash", { val: "sysDash" }) : "", "<a:round/>"].join(""),
  );

const run = (name: string, { size, color, bold = false }: TextLook, language = false) =>
  element(
    name,
    { ...(language ? { lang: "zh-CN" } : {}), sz: Math.round(size * 100), b: bold ? 1 : "0" },
    fill(color),
  );

/** How the words of a part look that writes none of its own. */
export const textProperties = (look: TextLook): string =>
  element(
    "c:txPr",
    {},
    `<a:bodyPr/><a:lstStyle/>${element("a:p", {}, `${element("a:pPr", {}, run("a:defRPr", look))}<a:endParaRPr lang="zh-CN"/>`)}`,
  );

export function richText(words: string, look: TextLook): string {
  const text = element("a:r", {}, `${run("a:rPr", look, true)}<a:t>${escapeCell(words)}</a:t>`);
  const paragraph = element("a:p", {}, element("a:pPr", {}, run("a:defRPr", look)) + text);
  return element("c:rich", {}, `<a:bodyPr/><a:lstStyle/>${paragraph}`);
}
