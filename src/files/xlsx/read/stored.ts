import { fromStored, STORED_SPACE, toStored } from "../../../ledger";
import { propertiesType } from "../package";
import { storedText } from "../stored";
import type { Package } from "./package";

const workbook = "xl/workbook.xml";

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
    const { path, target, propertiesPath, propertiesTarget, properties } = storedText(number, name);
    file.set(path, xml);
    file.set(propertiesPath, properties);
    file.declare(propertiesPath, propertiesType);
    file.relate(workbook, "customXml", target);
    file.relate(path, "customXmlProps", propertiesTarget);
  }
}
