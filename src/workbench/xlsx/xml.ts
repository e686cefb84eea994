export const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const linkSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);

/** What a reader would take for an escape, and what XML cannot hold, as `_xHHHH_` (ECMA-376, ST_Xstring). */
const escaped = /_(?=x[0-9A-Fa-f]{4}_)|(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu;
const hex = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
export const escapeCell = (text: string): string => escapeXml(text.replace(escaped, hex));
export const unescapeCell = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** `<name a="1">…</name>`; attributes that are undefined or false are left out, true is 1. */
export function element(name: string, attributes: Attributes = {}, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => ` ${key}="${value === true ? "1" : escapeXml(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A list with its count; nothing where it is empty. */
export const counted = (name: string, entries: readonly string[]): string =>
  entries.length === 0 ? "" : element(name, { count: entries.length }, entries.join(""));
