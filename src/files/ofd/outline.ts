import { attributesOf, walkXml } from "../xml";
import { type OfdPackage, resolve } from "./package";

/** Where a page's content stands, or that of a template that pages share. */
export interface PageRef {
  id: string;
  path: string;
}

/** One of the documents of a file; GB/T 33190-2016, 7.4 and 7.5. */
export interface OfdDocument {
  pages: PageRef[];
  templates: PageRef[];
  /** `x y width height` in mm, for pages that do not name their own. */
  box: string;
}

/** The documents of a file in their order, with their pages in theirs. */
export function documentsOf(file: OfdPackage): OfdDocument[] {
  const roots: string[] = [];
  const main = file.text("OFD.xml") ?? "";
  eachText(main, (name, text) => {
    if (name === "DocRoot") roots.push(resolve("OFD.xml", text));
  });
  return roots.map((root) => documentAt(root, file.text(root) ?? ""));
}

function documentAt(root: string, xml: string): OfdDocument {
  const document: OfdDocument = { pages: [], templates: [], box: "" };
  if (xml === "") return document;
  walkXml(xml, {
    open(tag) {
      const { ID = "", BaseLoc } = attributesOf(tag);
      if (BaseLoc === undefined) return;
      const ref = { id: ID, path: resolve(root, BaseLoc) };
      if (tag.local === "Page") document.pages.push(ref);
      if (tag.local === "TemplatePage") document.templates.push(ref);
    },
  });
  eachText(xml, (name, text) => {
    if (name === "PhysicalBox") document.box ||= text;
  });
  return document;
}

/** Calls with each element that holds text alone. */
export function eachText(xml: string, call: (name: string, text: string) => void): void {
  if (xml === "") return;
  let held = "";
  walkXml(xml, {
    open() {
      held = "";
    },
    text(more) {
      held += more;
    },
    close(tag) {
      if (held.trim() !== "") call(tag.local, held.trim());
      held = "";
    },
  });
}
