/** What a spreadsheet would take for one of its own escapes, and what XML 1.0 cannot hold. */
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/g;
const control = /(?![\t\n])\p{Cc}/gu;
/** Half of a surrogate pair, or no character at all. */
const noCharacter = /[\p{Cs}\ufffe\uffff]/gu;

const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);

const hex = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Text of a cell: control characters become `_xHHHH_`, as Excel itself writes them (ECMA-376, ST_Xstring). */
export const escapeCell = (text: string): string =>
  escapeXml(text.replace(escapeLike, hex).replace(control, hex).replace(noCharacter, "\ufffd"));

type Attributes = Record<string, string | number | boolean | undefined>;

/** `<name a="1"/>`; attributes that are undefined are left out, true is 1. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => ` ${key}="${value === true ? "1" : escapeXml(String(value))}"`)
    .join("");
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const linkSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
