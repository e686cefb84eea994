import { firstRecords, mergeIntoXlsx, writeXlsx } from "../../../../src/files";
import { SheetRows, sharedStrings } from "../../../../src/files/xlsx/read/cells";
import { Package } from "../../../../src/files/xlsx/read/package";
import { withWidth } from "../../../../src/files/xlsx/widths";
import { buildLedger, columnLetters, describeWorkbook, type Scalar } from "../../../../src/ledger";
import { withoutColumns } from "../../../ledger/older";
import { document, item, target } from "../../../ledger/sample";

const id = "甲办2024-1";
const read = [
  document(id, {
    items: [1, 2].map((n) =>
      item(`${id}-1.${n}`, {
        leads: ["市卫生健康局"],
        units: ["市卫生健康局", `市第${n}局`],
        alsoUnits: [],
        openEnded: false,
        targets: [target(`${id}-1.${n}-t1`)],
      }),
    ),
  }),
];
const describeLedger = () => describeWorkbook(buildLedger(read, { asOf: "2024-06-30", dialect: "native" }));
const older = () => withoutColumns(describeLedger(), "targets", ["lead", "units"]);
const TARGETS = "xl/worksheets/sheet4.xml";
const headers = older().sheets[3]?.tables[0]?.columns.map(({ header }) => header) ?? [];
const place = (header: string) => headers.indexOf(header) + 1;
const beside = headers.length + 1;

/** A ledger file of an earlier version, in which somebody typed: row, column, value. */
async function olderFile(cells: readonly [row: number, column: number, value: Scalar][] = []) {
  const file = new Package(await writeXlsx(older(), () => firstRecords(older())));
  const rows = new SheetRows(file.text(TARGETS), sharedStrings(file));
  for (const [row, column, value] of cells) rows.put(row, column, value);
  file.set(TARGETS, rows.xml());
  return file.bytes("2024-06-30");
}

function targetsIn(bytes: Uint8Array) {
  const file = new Package(bytes);
  return { file, rows: new SheetRows(file.text(TARGETS), sharedStrings(file)) };
}

const merge = (bytes: Uint8Array) => mergeIntoXlsx(bytes, { describe: describeLedger, goneMark: "原文已无" });

test("columns that an older ledger never had come in behind its last one; what was typed stays", async () => {
  const { bytes, plan } = merge(
    await olderFile([
      [5, place("完成值"), 0.42],
      [6, place("备注"), "口径待定"],
    ]),
  );
  expect(plan.counts).toMatchObject({ added: 0, conflict: 0, gone: 0 });
  const { file, rows } = targetsIn(bytes);
  const row = (at: number) => [beside, beside + 1].map((column) => rows.value(at, column));
  expect([row(4), row(5), row(6)]).toEqual([
    ["牵头单位", "责任单位"],
    ["市卫生健康局", "市卫生健康局、市第1局"],
    ["市卫生健康局", "市卫生健康局、市第2局"],
  ]);
  expect(rows.value(5, place("完成值"))).toBe(0.42);
  expect(rows.value(6, place("备注"))).toBe("口径待定");
  // They look as others of their kind.
  expect(rows.style(4, beside)).toBe(rows.style(4, place("指标")));
  expect(rows.style(5, beside)).toBe(rows.style(5, place("指标")));
  expect([beside, beside + 1].map((column) => rows.value(3, column))).toEqual(["责任", null]);
  const last = columnLetters(beside + 1);
  const table = file.text("xl/tables/table3.xml");
  expect(table).toMatch(new RegExp(`<table [^>]*ref="A4:${last}6".*<autoFilter ref="A4:${last}6"`, "s"));
  expect(table).toMatch(
    new RegExp(
      `<tableColumns count="${beside + 1}">.*<tableColumn id="${beside + 1}" name="责任单位"/></`,
      "s",
    ),
  );
  expect(file.text(TARGETS)).toContain(`<col min="${beside}" max="${beside}" width="12.71"`);

  const again = merge(bytes);
  expect(again.plan.counts).toMatchObject({ added: 0, changed: 0, conflict: 0 });
  expect(targetsIn(again.bytes).file.text("xl/tables/table3.xml")).toBe(table);
});

test("where something stands beside the table they do not come in, and come once it is moved away", async () => {
  const { bytes, plan } = merge(await olderFile([[5, beside + 1, "我的批注"]]));
  const own = plan.tables.find(({ key }) => key === "targets");
  expect(own?.shutOut.map(({ header }) => header)).toEqual(["牵头单位", "责任单位"]);
  const { file, rows } = targetsIn(bytes);
  expect([rows.value(4, beside), rows.value(5, beside + 1)]).toEqual([null, "我的批注"]);
  rows.put(5, beside + 1, null);
  file.set(TARGETS, rows.xml());
  const freed = targetsIn(merge(file.bytes("2024-06-30")).bytes);
  expect([freed.rows.value(4, beside), freed.rows.value(5, beside)]).toEqual(["牵头单位", "市卫生健康局"]);
});

test("a column of the user's own by that name becomes the ledger's: what stands in it is kept and asked about", async () => {
  const own = older();
  const file = new Package(await writeXlsx(own, () => firstRecords(own)));
  const rows = new SheetRows(file.text(TARGETS), sharedStrings(file));
  for (const [row, value] of [
    [4, "责任单位"],
    [5, "我写的单位"],
  ] as const)
    rows.put(row, beside, value);
  file.set(TARGETS, rows.xml());
  const last = columnLetters(beside);
  file.set(
    "xl/tables/table3.xml",
    file
      .text("xl/tables/table3.xml")
      .replace(/(ref="A4:)[A-Z]+/g, `$1${last}`)
      .replace("</tableColumns>", `<tableColumn id="${beside}" name="责任单位"/></tableColumns>`),
  );
  const { bytes, plan } = merge(file.bytes("2024-06-30"));
  expect(plan.counts.conflict).toBe(1);
  const merged = targetsIn(bytes).rows;
  expect([5, 6].map((row) => merged.value(row, beside))).toEqual(["我写的单位", "市卫生健康局、市第2局"]);
  expect(merged.value(4, beside + 1)).toBe("牵头单位");
});

test.each([
  ["none yet", "", '<col min="3" max="3" width="12.71" customWidth="1"/>'],
  [
    "in a run of columns",
    '<col min="1" max="2" width="9"/><col min="3" max="16384" width="9" style="4"/>',
    '<col min="1" max="2" width="9"/><col min="3" max="3" width="12.71" customWidth="1"/><col min="4" max="16384" width="9" style="4"/>',
  ],
  [
    "at its end",
    '<col min="1" max="3" width="9"/>',
    '<col min="1" max="2" width="9"/><col min="3" max="3" width="12.71" customWidth="1"/>',
  ],
])("a column's width, %s", (_, before, after) => {
  expect(withWidth(before, 3, 12)).toBe(after);
});
