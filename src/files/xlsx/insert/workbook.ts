import { attribute, elements } from "../read/markup";
import type { Package } from "../read/package";
import { escapeXml } from "../xml";

const workbook = "xl/workbook.xml";

/** Names of all sheets, in their order; charts that are sheets too. */
export const sheetNames = (file: Package): string[] =>
  elements(file.text(workbook), "sheet").map(({ tag }) => attribute(tag, "name") ?? "");

/** The structure may not be changed: Excel itself would add no sheet. */
export const isLocked = (file: Package): boolean => {
  const tag = /<workbookProtection(?=[\s/>])[^>]*>/.exec(file.text(workbook))?.[0] ?? "";
  return /^(?:1|true)$/.test(attribute(tag, "lockStructure") ?? "");
};

/** Lists a sheet after the others, with the range that is printed of it. */
export function listSheet(file: Package, name: string, relationship: string, printed: string | null): void {
  const xml = file.text(workbook);
  const sheets = elements(xml, "sheet");
  const id = Math.max(0, ...sheets.map(({ tag }) => Number(attribute(tag, "sheetId") ?? 0))) + 1;
  const sheet = `<sheet name="${escapeXml(name)}" sheetId="${id}" r:id="${relationship}"/>`;
  const listed = xml.replace("</sheets>", (end) => sheet + end);
  const start = `<definedName name="_xlnm.Print_Area" localSheetId="${sheets.length}">`;
  const area = printed === null ? null : `${start}${escapeXml(printed)}</definedName>`;
  file.set(workbook, area === null ? listed : withName(listed, area));
}

/** Names stand after the sheets and what is linked from outside (ECMA-376, CT_Workbook). */
function withName(xml: string, name: string): string {
  if (xml.includes("</definedNames>")) return xml.replace("</definedNames>", (end) => name + end);
  const none = /<definedNames\s*\/>/;
  if (none.test(xml)) return xml.replace(none, () => `<definedNames>${name}</definedNames>`);
  const before = /<\/externalReferences>|<\/functionGroups>|<\/sheets>/g;
  const end = [...xml.matchAll(before)].reduce(
    (most, { 0: tag, index }) => Math.max(most, index + tag.length),
    0,
  );
  return `${xml.slice(0, end)}<definedNames>${name}</definedNames>${xml.slice(end)}`;
}
