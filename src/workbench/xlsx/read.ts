import { strFromU8, unzipSync } from "fflate";
import { parseXml, type XmlElement } from "../../manifest";
import { parseArea } from "../host/workbook/address";
import { wholeSheet } from "../host/workbook/area";
import { Table } from "../host/workbook/table";
import type { Workbook } from "../host/workbook/workbook";
import type { Worksheet } from "../host/workbook/worksheet";
import { rootNamespace } from "../host/workbook/xml";
import { fromFile } from "./formula";
import { readCharts } from "./readCharts";
import { readPrintName } from "./readPage";
import { readSheet } from "./readSheet";
import { readCellFormats, readHighlights } from "./readStyles";
import { child, children, textOf } from "./tree";
import { unescapeCell } from "./xml";

/** The bytes are no .xlsx workbook. */
export class XlsxError extends Error {}

/** An .xlsx file opened: its sheets' names, and how to fill a workbook that has these sheets, still empty. */
export interface OpenedXlsx {
  readonly sheets: readonly string[];
  readonly fill: (workbook: Workbook) => void;
}

/** @throws {XlsxError} */
export function openXlsx(bytes: Uint8Array): OpenedXlsx {
  try {
    return open(new Package(unzipSync(bytes)));
  } catch (error) {
    throw new XlsxError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** The parts of a file and the links between them. */
class Package {
  constructor(readonly files: Readonly<Record<string, Uint8Array>>) {}

  text(path: string): string | undefined {
    const bytes = this.files[path];
    return bytes && strFromU8(bytes);
  }

  xml(path: string): XmlElement | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : parseXml(text);
  }

  /** The links of a part: kind, id and path of each. */
  links(path: string): { kind: string; id: string; path: string }[] {
    const slash = path.lastIndexOf("/");
    const folder = path.slice(0, slash + 1);
    const rels = this.xml(`${folder}_rels/${path.slice(slash + 1)}.rels`);
    return children(rels, "Relationship").map(({ attributes: { Id = "", Type = "", Target = "" } }) => ({
      kind: Type.slice(Type.lastIndexOf("/") + 1),
      id: Id,
      path: new URL(Target, `file:///${folder}`).pathname.slice(1),
    }));
  }
}

function open(file: Package): OpenedXlsx {
  const [main] = file.links("").filter(({ kind }) => kind === "officeDocument");
  const root = main && file.xml(main.path);
  const listed = children(child(root, "sheets"), "sheet");
  if (!main || !root || listed.length === 0) throw new Error("no sheets");
  const links = file.links(main.path);
  const sheets = listed.map(({ attributes }) => ({
    name: attributes.name ?? "",
    state: attributes.state,
    path: links.find(({ id }) => id === attributes["r:id"])?.path ?? "",
  }));
  return {
    sheets: sheets.map(({ name }) => name),
    fill: (workbook) => {
      const shared = sharedParts(file, links, workbook);
      for (const { name, state, path } of sheets) {
        const sheet = workbook.sheet(name);
        const part = file.xml(path);
        if (!sheet || !part) continue;
        if (state) sheet.visibility = state === "hidden" ? "Hidden" : "VeryHidden";
        readSheet(sheet, part, shared);
        for (const { kind, path: table } of file.links(path)) {
          if (kind === "table") readTable(sheet, file.xml(table));
        }
      }
      // Charts refer to cells of any sheet, so all are there first.
      for (const { name, path } of sheets) {
        const sheet = workbook.sheet(name);
        for (const { kind, path: drawing } of file.links(path))
          if (sheet && kind === "drawing") readDrawing(sheet, file, drawing);
      }
      readNames(workbook, root);
      for (const { kind, path } of links) if (kind === "customXml") readPart(workbook, file, path);
      announce(workbook, Number(children(child(root, "bookViews"))[0]?.attributes.activeTab ?? 0));
    },
  };
}

function sharedParts(file: Package, links: ReturnType<Package["links"]>, workbook: Workbook) {
  const part = (kind: string) => file.xml(links.find((link) => link.kind === kind)?.path ?? "");
  const styles = part("styles");
  return {
    strings: children(part("sharedStrings"), "si").map((si) => unescapeCell(textOf(si))),
    formats: readCellFormats(styles).map((format) => workbook.formats.intern(format)),
    highlights: readHighlights(styles),
  };
}

function readDrawing(sheet: Worksheet, file: Package, path: string): void {
  const links = new Map(file.links(path).map(({ id, path: target }) => [id, target]));
  readCharts(sheet, file.xml(path), (link) => file.xml(links.get(link) ?? ""));
}

function readTable(sheet: Worksheet, root: XmlElement | undefined): void {
  const { displayName = "", ref = "", totalsRowCount } = root?.attributes ?? {};
  const at = parseArea(ref);
  if (!at) return;
  const table = new Table(sheet.workbook.newId("table"), displayName, sheet.range(at));
  const style = child(root, "tableStyleInfo")?.attributes;
  table.style = style?.name ?? "";
  table.showBandedRows = style?.showRowStripes === "1";
  table.showTotals = totalsRowCount === "1";
  sheet.tables.push(table);
}

function readNames(workbook: Workbook, root: XmlElement): void {
  for (const defined of children(child(root, "definedNames"))) {
    const { name = "", localSheetId, hidden } = defined.attributes;
    const sheet = localSheetId === undefined ? null : (workbook.sheets[Number(localSheetId)] ?? null);
    const formula = fromFile(textOf(defined));
    if (sheet && readPrintName(sheet, name, formula)) continue;
    if (name.startsWith("_xlnm.")) continue;
    (sheet?.names ?? workbook.names).push({ name, formula, comment: "", visible: hidden !== "1", sheet });
  }
}

function readPart(workbook: Workbook, file: Package, path: string): void {
  const xml = file.text(path);
  const namespace = xml === undefined ? undefined : rootNamespace(xml);
  if (xml === undefined || namespace === undefined) return;
  const [props] = file.links(path).filter(({ kind }) => kind === "customXmlProps");
  const id = file.xml(props?.path ?? "")?.attributes["ds:itemID"] ?? workbook.newId("part");
  workbook.customXmlParts.push({ id, namespace, xml });
}

/** Tells the calculator of everything; the file's own values stay until a formula is calculated anew. */
function announce(workbook: Workbook, active: number): void {
  for (const sheet of workbook.sheets) {
    const used = sheet.used(false, wholeSheet);
    if (used) workbook.touched(sheet.range(used), "Others");
  }
  workbook.emit({ kind: "structureChanged" });
  const front = workbook.sheets[active];
  if (front?.visibility === "Visible") workbook.activate(front);
  workbook.isDirty = false;
}
