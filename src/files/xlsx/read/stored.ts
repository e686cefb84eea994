import { fromStored, STORED_SPACE, toStored } from "../../../ledger";
import type { Package } from "./package";

const workbook = "xl/workbook.xml";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const dataSpace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

interface StoredPart {
  path: string;
  name: string;
  xml: string;
}

/** Texts kept with the workbook, as the add-in keeps them: custom XML parts of our namespaces. */
function storedParts(file: Package): StoredPart[] {
  return file
    .related(workbook)
    .filter(({ type }) => type === "customXml")
    .flatMap(({ target }) => {
      const xml = file.text(target);
      const space = /<part\b[^>]*\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? "";
      return space.startsWith(STORED_SPACE)
        ? [{ path: target, name: space.slice(STORED_SPACE.length), xml }]
        : [];
    });
}

export const storedNames = (file: Package): string[] => [
  ...new Set(storedParts(file).map(({ name }) => name)),
];

/** A stored text; null where there is none or not all of it. */
export const readStored = (file: Package, wanted: string): string | null =>
  fromStored(
    storedParts(file)
      .filter(({ name }) => name === wanted)
      .map(({ xml }) => xml),
  );

export function removeStored(file: Package, wanted: string): void {
  for (const { path } of storedParts(file).filter(({ name }) => name === wanted)) {
    for (const { target } of file.related(path)) file.remove(target);
    file.remove(path.replace(/([^/]*)$/, "_rels/$1.rels"));
    file.remove(path);
    file.unrelate(workbook, path);
  }
}

export function writeStored(file: Package, name: string, text: string): void {
  removeStored(file, name);
  let number = 1;
  for (const xml of toStored(name, text)) {
    while (file.has(`customXml/item${number}.xml`)) number++;
    const path = `customXml/item${number}.xml`;
    const properties = `customXml/itemProps${number}.xml`;
    file.set(path, xml);
    file.set(
      properties,
      `<ds:datastoreItem ds:itemID="${itemId(`${name} ${number}`)}" xmlns:ds="${dataSpace}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    file.declare(properties, propertiesType);
    file.relate(workbook, "customXml", `../${path}`);
    file.relate(path, "customXmlProps", `itemProps${number}.xml`);
  }
}

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
