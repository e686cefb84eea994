import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SaxesParser } from "saxes";
import {
  firstRecords,
  insertSheet,
  LedgerFileError,
  mergeIntoXlsx,
  readXlsxLedger,
  readXlsxTexts,
  writeXlsx,
} from "../../../src/files";
import { buildLedger, describeWorkbook } from "../../../src/ledger";
import { buildReport, reportBook } from "../../../src/report";
import { Workbook } from "../../../src/workbench/host";
import { openXlsx } from "../../../src/workbench/xlsx";
import { document, item, target } from "../../ledger/sample";

const id = "甲办2024-1";
const items = [1, 2, 3].map((n) =>
  item(`${id}-1.${n}`, { title: `任务${n}`, targets: [target(`${id}-1.${n}-t1`)] }),
);
const description = describeWorkbook(
  buildLedger([document(id, { items })], { asOf: "2024-06-30", dialect: "native" }),
);
const name = "通报 2024-06-30";
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255, 128]);

/** A ledger as its owner keeps it: with sheets, drawings, comments and number formats of their own. */
async function ownFile(change: (parts: Record<string, Uint8Array>) => void = () => undefined) {
  const parts = unzipSync(await writeXlsx(description, () => firstRecords(description)));
  const text = (path: string, edit: (xml: string) => string) => {
    parts[path] = strToU8(edit(strFromU8(parts[path] ?? new Uint8Array())));
  };
  text("xl/styles.xml", (xml) =>
    xml
      .replace(/<numFmts[^>]*>/, '<numFmts count="9"><numFmt numFmtId="300" formatCode="0&quot;项&quot;"/>')
      .replace(/<fonts count="\d+">/, (tag) =>
        tag.replace(">", ' x14ac:knownFonts="1">').replace("<fonts", '<fonts xmlns:x14ac="urn:x"'),
      ),
  );
  text("xl/workbook.xml", (xml) =>
    xml.replace("</sheets>", (end) => `<sheet name="我的表$&amp;" sheetId="77" r:id="rId99"/>${end}`),
  );
  text("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/own.xml"/></Relationships>',
    ),
  );
  parts["xl/worksheets/own.xml"] = strToU8(
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" s="3"><v>7</v></c></row></sheetData></worksheet>',
  );
  parts["xl/media/image1.png"] = png;
  parts["xl/drawings/drawing4.xml"] = strToU8("<own/>");
  parts["xl/charts/chart9.xml"] = strToU8("<own/>");
  parts["xl/comments1.xml"] = strToU8("<own>批注</own>");
  change(parts);
  return zipSync(parts);
}

const bookOf = (bytes: Uint8Array) => reportBook(buildReport(readXlsxLedger(bytes, "2024-06-30")));
const textsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
const opened = (bytes: Uint8Array) => {
  const file = openXlsx(bytes);
  const workbook = new Workbook(file.sheets);
  file.fill(workbook);
  return workbook;
};
const faultOf = (xml: string) => {
  try {
    new SaxesParser({ xmlns: true }).write(xml).close();
  } catch (error) {
    return String(error);
  }
  return "";
};
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof LedgerFileError) return error.code;
    throw error;
  }
  return "";
};

test("all that the owner has stays byte for byte; lists only get longer", async () => {
  const before = await ownFile();
  const { bytes } = insertSheet(before, bookOf(before));
  const [was, is] = [unzipSync(before), unzipSync(bytes)];
  const changed = Object.keys(was).filter(
    (path) => strFromU8(was[path] ?? png) !== strFromU8(is[path] ?? png),
  );
  expect(changed.sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
  ]);
  expect(is["xl/media/image1.png"]).toEqual(png);
  const [old, styles] = [textsOf(before)["xl/styles.xml"] ?? "", textsOf(bytes)["xl/styles.xml"] ?? ""];
  for (const list of ["numFmts", "fonts", "fills", "borders", "cellXfs"]) {
    const content = (xml: string) => new RegExp(`<${list}[^>]*>(.*?)</${list}>`, "s").exec(xml)?.[1] ?? "-";
    expect(content(styles).startsWith(content(old))).toBe(true);
  }
  const count = Number(/<cellXfs[^>]*count="(\d+)"/.exec(styles)?.[1]);
  expect(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0].match(/<xf /g)).toHaveLength(count);
  expect(styles).toContain('knownFonts="1"');
  expect(
    [...styles.matchAll(/numFmtId="(3\d\d)" formatCode/g)].map(([, number]) => number).slice(0, 2),
  ).toEqual(["300", "301"]);
});

test("the new parts are well-formed, declared, linked, and take no other's place", async () => {
  const before = await ownFile();
  const parts = textsOf(insertSheet(before, bookOf(before)).bytes);
  for (const [path, xml] of Object.entries(parts).filter(([each]) => /\.(?:xml|rels)$/.test(each)))
    expect([path, faultOf(xml)]).toEqual([path, ""]);
  const added = Object.keys(parts).filter((path) => !textsOf(before)[path]);
  expect(added).toContain("xl/charts/chart10.xml");
  expect(added).toContain("xl/drawings/drawing5.xml");
  for (const path of added.filter((each) => each.endsWith(".xml")))
    expect(parts["[Content_Types].xml"]).toContain(`PartName="/${path}"`);
  const { workbook = "" } = { workbook: parts["xl/workbook.xml"] };
  expect(workbook).toContain('name="我的表$&amp;"');
  const at = [...workbook.matchAll(/<sheet /g)].length - 1;
  expect(workbook).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="${at}">'${name}'!`);
});

test("another program sees the sheet as described: values, looks, charts, print, links to the rows", async () => {
  const before = await ownFile();
  const book = bookOf(before);
  const workbook = opened(insertSheet(before, book).bytes);
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error("no sheet");
  const [wanted] = book.sheets;
  for (const { row, column, value, style } of wanted?.cells ?? []) {
    expect(sheet.grid.get(row - 1, column - 1)?.value ?? "").toBe(value ?? "");
    const { fill = "", bold = false, color = "000000" } = book.styles[style] ?? {};
    const look = sheet.formatAt(row - 1, column - 1);
    expect([style, look.bold, look.fontColor.slice(-6)]).toEqual([style, bold, color]);
    if (fill !== "") expect(look.fillColor.slice(-6)).toBe(fill);
  }
  expect(sheet.charts).toHaveLength(wanted?.charts?.length ?? 0);
  expect(sheet.pageLayout.rowBreaks.size).toBe(wanted?.print.breaks?.length);
  const links = wanted?.cells.filter(({ link }) => link && "table" in link && link.table === "tasks") ?? [];
  expect(links).toHaveLength(3);
  for (const { row, column, link } of links) {
    const [, at] =
      /^'任务台账'!A(\d+)$/.exec(String(sheet.hyperlinks.at(row - 1, column - 1)?.documentReference)) ?? [];
    expect(workbook.sheet("任务台账")?.grid.get(Number(at) - 1, 0)?.value).toBe(
      link && "id" in link ? link.id : "",
    );
  }
});

test("the owner's own looks are not touched", async () => {
  const before = await ownFile();
  const after = insertSheet(before, bookOf(before)).bytes;
  const look = (bytes: Uint8Array) => {
    const sheet = opened(bytes).sheet("任务台账");
    return [0, 3, 4, 5].map((row) => sheet?.formatAt(row, 1));
  };
  expect(look(after)).toEqual(look(before));
});

test("it stays a ledger: read, merged into, and told again on another day", async () => {
  const before = await ownFile();
  const { bytes } = insertSheet(before, bookOf(before), { records: { "report:2024-06-30": "记录" } });
  expect(readXlsxLedger(bytes, "2024-06-30")).toEqual(readXlsxLedger(before, "2024-06-30"));
  const merged = mergeIntoXlsx(bytes, { describe: () => description, goneMark: "原文已无" });
  expect(merged.plan.counts).toMatchObject({ added: 0, conflict: 0 });
  expect([...readXlsxTexts(merged.bytes, "report:")]).toEqual([["report:2024-06-30", "记录"]]);
  const later = reportBook(buildReport({ ...readXlsxLedger(bytes, "2024-06-30"), asOf: "2024-07-30" }));
  const twice = opened(insertSheet(bytes, later).bytes);
  expect(twice.sheets.map((sheet) => sheet.name).slice(-2)).toEqual([name, "通报 2024-07-30"]);
  expect(twice.sheets.slice(-2).map((sheet) => sheet.charts.length > 0)).toEqual([true, true]);
});

test("a sheet of the day is not replaced; asked for, a second one stands beside it", async () => {
  const before = await ownFile();
  const book = bookOf(before);
  const { bytes } = insertSheet(before, book);
  expect(refusal(() => insertSheet(bytes, book))).toBe("sheetThere");
  const second = insertSheet(bytes, book, { beside: true });
  expect(second.name).toBe(`${name} (2)`);
  const own = (file: Uint8Array) => textsOf(file)["xl/worksheets/sheet7.xml"];
  expect(own(second.bytes)).toBe(own(bytes));
});

test.each([
  ["a workbook without a ledger", "notLedger", async () => writeXlsx(bookOf(await ownFile()))],
  [
    "a protected structure",
    "locked",
    () =>
      ownFile((parts) => {
        const xml = strFromU8(parts["xl/workbook.xml"] ?? png);
        parts["xl/workbook.xml"] = strToU8(
          xml.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>'),
        );
      }),
  ],
  [
    "styles of another prefix",
    "unusual",
    () =>
      ownFile((parts) => {
        const xml = strFromU8(parts["xl/styles.xml"] ?? png);
        parts["xl/styles.xml"] = strToU8(xml.replace(/<(\/?)fonts/g, "<$1x:fonts"));
      }),
  ],
])("%s is refused: %s", async (_name, code, make) => {
  const book = bookOf(await ownFile());
  const bytes = await make();
  expect(refusal(() => insertSheet(bytes, book))).toBe(code);
});
