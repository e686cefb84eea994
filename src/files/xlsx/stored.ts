/** A text kept with the workbook as a custom XML part, with the part that gives it its name; numbered from 1. */
export interface StoredText {
  path: string;
  propertiesPath: string;
  /** Target as the workbook names it. */
  target: string;
  propertiesTarget: string;
  properties: string;
}

const dataSpace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Where the text of this number stands in the file; `name` is the stored text's own. */
export const storedText = (number: number, name: string): StoredText => ({
  path: `customXml/item${number}.xml`,
  propertiesPath: `customXml/itemProps${number}.xml`,
  target: `../customXml/item${number}.xml`,
  propertiesTarget: `itemProps${number}.xml`,
  properties: `<ds:datastoreItem ds:itemID="${itemId(`${name} ${number}`)}" xmlns:ds="${dataSpace}"><ds:schemaRefs/></ds:datastoreItem>`,
});

/** A GUID made from the text: the same file for the same ledger. */
function itemId(text: string): string {
  let state = 0x811c9dc5;
  const digits = Array.from({ length: 32 }, (_, at) => {
    for (const letter of `${text} ${at}`) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193) >>> 0;
    return (state >>> 28).toString(16);
  }).join("");
  const parts = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(digits.toUpperCase()) ?? [];
  return `{${parts[1]}-${parts[2]}-4${parts[3]}-8${parts[4]}-${parts[5]}}`;
}
