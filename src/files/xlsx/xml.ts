/** What XML 1.0 cannot hold at all, and what a spreadsheet would take for one of its own escapes. */
const unsafe =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;
const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);

/** Text of a cell: characters XML cannot hold become `_xHHHH_`, as Excel itself writes them (ECMA-376, ST_Xstring). */
export const escapeCell = (text: string): string =>
  escapeXml(
    text.replace(unsafe, (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`),
  );

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
