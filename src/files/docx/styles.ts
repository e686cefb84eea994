import { type FontName, fonts } from "./fonts";
import { BODY_SIZE, CLOSER, grid } from "./page";

/** What tells a paragraph style from the body's. Indents in hundredths of a character. */
interface StyleSpec {
  name: string;
  font?: FontName;
  /** Half points. */
  size?: number;
  color?: string;
  bold?: boolean;
  align?: "left" | "center" | "right" | "both";
  firstLine?: number;
  left?: number;
  /** Twips above and below. */
  before?: number;
  after?: number;
  /** A red line below, 4 mm under the text. */
  redLine?: boolean;
  /** Lines as high as their letters need and letters as wide as they are, as in tables: not 22 lines of 28. */
  free?: boolean;
  keepNext?: boolean;
  newPage?: boolean;
  /** 0 for 一、 */
  outline?: number;
}

/** 2号, 3号, 4号, 5号 in half points. */
const size2 = 44;
const size4 = 28;
const size5 = 21;

const cell: StyleSpec = { name: "", size: size5, firstLine: 0, free: true };

/** The levels of the standard: 一、 in 黑体, （一） in 楷体, 1. and the text in 仿宋, all 3号. */
export const styleTable = {
  RedHead: {
    name: "发文机关标志",
    font: "title",
    color: "FF0000",
    align: "center",
    firstLine: 0,
    free: true,
  },
  DocumentNumber: { name: "发文字号", align: "center", firstLine: 0 },
  RedLine: { name: "发文字号和红线", align: "center", firstLine: 0, redLine: true },
  DocumentTitle: {
    name: "公文标题",
    font: "title",
    size: size2,
    align: "center",
    firstLine: 0,
    keepNext: true,
  },
  Recipients: { name: "主送机关", firstLine: 0 },
  Heading1: { name: "heading 1", font: "heading", outline: 0, keepNext: true },
  Heading2: { name: "heading 2", font: "subheading", outline: 1, keepNext: true },
  Attachments: { name: "附件说明", firstLine: 0 },
  Signature: { name: "署名和日期", align: "right", firstLine: 0, keepNext: true },
  AnnexMark: { name: "附件标记", font: "heading", firstLine: 0, newPage: true, keepNext: true },
  AnnexTitle: { name: "附件标题", font: "title", size: size2, align: "center", firstLine: 0, keepNext: true },
  CellText: { ...cell, name: "表格文字", align: "left" },
  CellNumber: { ...cell, name: "表格居中", align: "center" },
  CellHead: { ...cell, name: "表头", font: "heading", align: "center", keepNext: true },
  CellSubgroup: { ...cell, name: "表内小组", font: "subheading", align: "left", keepNext: true },
  CellGroup: { ...cell, name: "表内分组", font: "heading", align: "left", keepNext: true },
  TableNote: { ...cell, name: "表注", before: 60 },
  PageNumber: { name: "页码", font: "pageNumber", size: size4, firstLine: 0, free: true },
} satisfies Record<string, StyleSpec>;

export type StyleId = keyof typeof styleTable;

const tag = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` w:${key}="${value}"`);
  return `<w:${name}${written.join("")}/>`;
};

const fontTags = (font: FontName): string => {
  const name = fonts[font];
  return tag("rFonts", { ascii: name, eastAsia: name, hAnsi: name, cs: name });
};

/** Children in the order of the schema, which Word insists on. */
function paragraphProperties(spec: StyleSpec): string {
  const { keepNext, newPage, redLine, free, before, after, firstLine, left, align, outline } = spec;
  const red = tag("bottom", { val: "single", sz: 16, space: 12, color: "FF0000" });
  return [
    keepNext ? tag("keepNext") : "",
    newPage ? tag("pageBreakBefore") : "",
    redLine ? `<w:pBdr>${red}</w:pBdr>` : "",
    free || before || after
      ? tag("spacing", { before, after, ...(free ? { line: 240, lineRule: "auto" } : {}) })
      : "",
    firstLine === undefined && left === undefined
      ? ""
      : tag("ind", {
          leftChars: left,
          left: left === undefined ? undefined : twipsOf(left, spec),
          firstLineChars: firstLine,
          firstLine: firstLine === undefined ? undefined : twipsOf(firstLine, spec),
        }),
    align ? tag("jc", { val: align }) : "",
    outline === undefined ? "" : tag("outlineLvl", { val: outline }),
  ].join("");
}

/** Programs that do not count in characters take this length. */
const twipsOf = (hundredths: number, { size = BODY_SIZE }: StyleSpec) => Math.round((hundredths * size) / 10);

function runProperties({ font, size, color, bold, free }: StyleSpec): string {
  return [
    font ? fontTags(font) : "",
    bold ? tag("b") : "",
    color ? tag("color", { val: color }) : "",
    free ? tag("spacing", { val: 0 }) : "",
    size ? tag("sz", { val: size }) + tag("szCs", { val: size }) : "",
  ].join("");
}

const style = (id: string, spec: StyleSpec): string =>
  `<w:style w:type="paragraph" w:customStyle="${id.startsWith("Heading") ? 0 : 1}" w:styleId="${id}">${tag("name", { val: spec.name })}${tag("basedOn", { val: "Normal" })}${id.startsWith("Heading") ? tag("next", { val: "Normal" }) : ""}${tag("qFormat")}<w:pPr>${paragraphProperties(spec)}</w:pPr><w:rPr>${runProperties(spec)}</w:rPr></w:style>`;

/** What all paragraphs have: 22 lines of 28 characters, by fixed lines of 29 points and a closer set (see `page.ts`). */
const bodyParagraph = [
  tag("widowControl", { val: 0 }),
  tag("autoSpaceDE", { val: 0 }),
  tag("autoSpaceDN", { val: 0 }),
  tag("snapToGrid", { val: 0 }),
  tag("spacing", { line: grid.linePitch, lineRule: "exact" }),
  tag("ind", { firstLineChars: 200, firstLine: twipsOf(200, { name: "" }) }),
  tag("jc", { val: "both" }),
].join("");

const bodyRun = [
  fontTags("body"),
  tag("snapToGrid", { val: 0 }),
  tag("spacing", { val: CLOSER }),
  tag("kern", { val: 2 }),
  tag("sz", { val: BODY_SIZE }),
  tag("szCs", { val: BODY_SIZE }),
].join("");

const noMargins = ["top", "left", "bottom", "right"].map((side) => tag(side, { w: 0, type: "dxa" })).join("");

/** word/styles.xml. The body is the default style, because Word counts the grid's characters in its size. */
export const stylesXml = (): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:docDefaults><w:rPrDefault><w:rPr>${bodyRun}${tag("lang", { val: "en-US", eastAsia: "zh-CN", bidi: "ar-SA" })}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal">${tag("name", { val: "Normal" })}${tag("qFormat")}<w:pPr>${bodyParagraph}</w:pPr><w:rPr>${bodyRun}</w:rPr></w:style>`,
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal">${tag("name", { val: "Normal Table" })}${tag("uiPriority", { val: 99 })}${tag("semiHidden")}${tag("unhideWhenUsed")}<w:tblPr>${tag("tblInd", { w: 0, type: "dxa" })}<w:tblCellMar>${noMargins}</w:tblCellMar></w:tblPr></w:style>`,
    ...Object.entries(styleTable).map(([id, spec]) => style(id, spec)),
    "</w:styles>",
  ].join("");
