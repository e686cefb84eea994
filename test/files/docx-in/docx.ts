import { strToU8, zipSync } from "fflate";

const NAMES = [
  `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(" ");
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Parts of a .docx as a test writes them: the markup inside each part's root. */
export interface Markup {
  body: string;
  numbering?: string;
  styles?: string;
  footnotes?: string;
}

/** A small .docx of this markup. */
export function docxOf({ body, numbering, styles, footnotes }: Markup): Uint8Array {
  const parts: [name: string, root: string, markup: string | undefined][] = [
    ["numbering", "numbering", numbering],
    ["styles", "styles", styles],
    ["footnotes", "footnotes", footnotes],
  ];
  const present = parts.filter(([, , markup]) => markup !== undefined);
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const files: Record<string, string> = {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/>${present.map(([name]) => `<Override PartName="/word/${name}.xml" ContentType="${TYPES}.${name}+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${present.map(([name], at) => `<Relationship Id="rId${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}" Target="${name}.xml"/>`).join("")}</Relationships>`,
    "word/document.xml": `${head}<w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
  };
  for (const [name, root, markup] of present)
    files[`word/${name}.xml`] = `${head}<w:${root} ${NAMES}>${markup}</w:${root}>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

/** A run of text. */
export const r = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph: of text, or of markup where it begins with a tag. */
export const p = (content: string, properties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith("<") || content === "" ? content : r(content)}</w:p>`;

/** Properties of a paragraph that stands in a list. */
export const inList = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A level of a list. */
export const level = (at: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

export const definition = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;

export const list = (id: number, ofDefinition: number, more = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${ofDefinition}"/>${more}</w:num>`;

/** A table of rows of cells; a cell is text or [text, properties]. */
export const table = (...rows: (string | [string, string])[][]): string =>
  `<w:tbl><w:tblPr/>${rows
    .map(
      (row) =>
        `<w:tr>${row
          .map((cell) => {
            const [text, properties] = typeof cell === "string" ? [cell, ""] : cell;
            return `<w:tc><w:tcPr>${properties}</w:tcPr>${text
              .split("\n")
              .map((line) => p(line))
              .join("")}</w:tc>`;
          })
          .join("")}</w:tr>`,
    )
    .join("")}</w:tbl>`;
