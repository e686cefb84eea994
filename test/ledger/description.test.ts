import fc from "fast-check";
import {
  buildLedger,
  CELL_LIMIT,
  countedSheets,
  describeWorkbook,
  overfull,
  ROW_LIMIT,
  splitText,
  toSerial,
} from "../../src/ledger";
import { ledgerText as english } from "../../src/locales/en-US/ledger";
import { ledgerText } from "../../src/locales/zh-CN/ledger";
import { goldDocuments } from "./gold";
import { document, item, target } from "./sample";

const options = { asOf: "2024-06-30", dialect: "native" } as const;
const tableOf = (description: ReturnType<typeof describeWorkbook>, key: string) => {
  const table = description.sheets.flatMap(({ tables }) => tables).find((each) => each.key === key);
  if (!table) throw new Error(key);
  return table;
};

describe("rows", () => {
  const documents = goldDocuments();
  const ledger = buildLedger(documents, options);

  test("one row for each item and each target of the five documents, ids kept", () => {
    expect(ledger.documents).toHaveLength(5);
    expect(ledger.tasks.map(({ id }) => id)).toEqual(
      documents.flatMap(({ items }) => items.map(({ id }) => id)),
    );
    expect(ledger.targets).toHaveLength(84);
    const rows = [ledger.documents, ledger.tasks, ledger.targets, ledger.units];
    for (const each of rows) expect(new Set(each.map(({ id }) => id)).size).toBe(each.length);
  });

  test("every unit of an item is counted once in its document", () => {
    const counted = ledger.units.reduce((sum, { cells }) => sum + Number(cells.total), 0);
    const named = documents
      .flatMap(({ items }) => items)
      .reduce(
        (sum, { units, alsoUnits, leads }) => sum + new Set([...leads, ...units, ...alsoUnits]).size,
        0,
      );
    expect(counted).toBe(named);
    expect(ledger.units[0]?.cells).toMatchObject({ unit: "市卫生健康局", led: 20, total: 32 });
  });

  test("repeated ids get a count, so that no row hides another", () => {
    const twice = buildLedger([document("甲"), document("甲")], options);
    expect(twice.tasks.map(({ id }) => id)).toEqual(["甲-01", "甲-01#2"]);
  });

  test("nothing is guessed: no unit, no deadline, no number leave empty cells", () => {
    const bare = item("b", {
      units: [],
      alsoUnits: [],
      leads: [],
      lead: null,
      openEnded: false,
      deadlines: [],
    });
    const relative = target("r", {
      comparison: "relative",
      value: null,
      unit: null,
      due: null,
      dueText: null,
      reference: "上年",
    });
    const one = buildLedger([document("d", { items: [bare], unattachedTargets: [relative] })], options);
    expect(one.tasks[0]?.cells).toMatchObject({ lead: null, units: null, dueText: null, due: null });
    expect(one.targets[0]?.cells).toMatchObject({
      task: null,
      value: null,
      due: null,
      dueBasis: "文件未写明",
    });
    expect(one.units).toEqual([]);
  });

  test("an open list ends in 等, and the last of several deadlines is the due date", () => {
    const dated = item("x", {
      deadlines: ["2024-12-31", "2024-06-30"].map((date) => ({
        text: date,
        date,
        inherited: date < "2024-07",
        span: null,
        recurs: null,
      })),
    });
    const [row] = buildLedger([document("d", { items: [dated] })], options).tasks;
    expect(row?.cells).toMatchObject({
      units: "市卫生健康局、市财政局、各县区政府等",
      due: "2024-12-31",
      dueText: "2024-12-31\n2024-06-30（上文）",
    });
  });
});

test("a deadline that a person gave is no word of the document", () => {
  const own = document("d", {
    items: [
      item("x", {
        deadlines: [{ text: "", date: "2024-07-31", inherited: false, span: null, recurs: null }],
        targets: [target("t", { due: "2024-07-31", dueText: null })],
      }),
    ],
  });
  const { tasks, targets } = buildLedger([own], options);
  expect(tasks[0]?.cells).toMatchObject({ due: "2024-07-31", dueText: "2024-07-31（人工更正）" });
  expect(targets[0]?.cells).toMatchObject({ due: "2024-07-31", dueBasis: "人工更正" });
});

describe("description", () => {
  const description = describeWorkbook(buildLedger(goldDocuments(), options));

  test("is a plain value", () => {
    expect(JSON.parse(JSON.stringify(description))).toEqual(description);
  });

  test("sheets and columns are those officials know", () => {
    expect(description.sheets.map(({ name }) => name)).toEqual([
      "说明",
      "文件",
      "任务台账",
      "指标台账",
      "责任分工",
      "亮灯规则",
    ]);
    const headers = (key: string) => tableOf(description, key).columns.map(({ header }) => header);
    expect(headers("tasks")).toEqual(
      expect.arrayContaining([
        "编号",
        "文件",
        "章节",
        "序号",
        "任务",
        "内容",
        "牵头单位",
        "责任单位",
        "完成时限（原文）",
        "截止日期",
        "状态",
        "完成进度",
        "进展情况",
        "存在问题",
        "下一步措施",
        "填报人",
        "填报日期",
        "亮灯",
        "核对",
      ]),
    );
    expect(headers("targets")).toEqual(
      expect.arrayContaining([
        "编号",
        "任务编号",
        "文件",
        "指标",
        "适用对象",
        "要求",
        "比较",
        "目标值",
        "上限",
        "单位",
        "力度",
        "截止日期",
        "时限依据",
        "原文",
        "完成值",
        "填报日期",
        "结论",
        "差距",
        "完成率",
        "核对",
      ]),
    );
  });

  test("every style, link and name that is used exists; headers and keys are distinct", () => {
    const keys = description.sheets.map(({ key }) => key);
    for (const { cells, tables } of description.sheets) {
      for (const { style, link } of cells) {
        expect(description.styles).toHaveProperty([style]);
        if (link && "sheet" in link) expect(keys).toContain(link.sheet);
      }
      for (const { columns, rows, name } of tables) {
        expect(name).not.toMatch(/^[A-Za-z]{1,3}\d+$/);
        expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
        expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
        for (const { style, headerStyle } of columns) {
          expect(description.styles).toHaveProperty([style]);
          expect(description.styles).toHaveProperty([headerStyle]);
        }
        for (const row of rows) {
          for (const style of Object.values(row.styles)) expect(description.styles).toHaveProperty([style]);
        }
      }
    }
    for (const { sheet } of description.names) expect(keys).toContain(sheet);
  });

  test("what people type looks different, is checked, and starts empty", () => {
    for (const key of ["tasks", "targets"]) {
      const { columns, rows } = tableOf(description, key);
      const entries = columns.filter(({ kind }) => kind === "entry");
      expect(entries.length).toBeGreaterThan(2);
      for (const { style, key: column } of entries) {
        expect(description.styles[style]?.fill).toBe("FFF8E1");
        expect(rows.every(({ values }) => values[column] === undefined)).toBe(true);
      }
    }
    const validated = tableOf(description, "tasks").columns.filter(({ validation }) => validation);
    expect(validated.map(({ key }) => key)).toEqual(["status", "progress", "reported"]);
  });

  test("messages stay within what Excel shows", () => {
    for (const text of [ledgerText, english]) {
      const { sheets } = describeWorkbook(buildLedger([document("d")], { ...options, text }), { text });
      const all = sheets.flatMap((sheet) => [
        ...sheet.validations.map(({ validation }) => validation),
        ...sheet.tables.flatMap(({ columns }) => columns.flatMap(({ validation }) => validation ?? [])),
      ]);
      expect(all.length).toBeGreaterThan(8);
      for (const { prompt, error } of all) {
        for (const { title, text: words } of [prompt, error]) {
          expect(title.length).toBeLessThanOrEqual(32);
          expect(words.length).toBeLessThanOrEqual(225);
        }
      }
    }
  });

  test("the other dialect differs in four formulas and nothing else", () => {
    const ledger = buildLedger(goldDocuments(), { ...options, dialect: "functions" });
    const other = describeWorkbook(ledger);
    const different = ["tasks", "targets", "documents", "units"].flatMap((key) =>
      tableOf(other, key)
        .columns.filter(({ formula }, index) => formula !== tableOf(description, key).columns[index]?.formula)
        .map((column) => column.formula?.slice(0, 9)),
    );
    expect(different).toEqual(["TZ.LIGHT(", "TZ.CHECK(", "TZ.GAP([@", "TZ.RATE(["]);
    expect(tableOf(other, "targets").rows).toEqual(tableOf(description, "targets").rows);
  });
});

describe("text too long for a cell", () => {
  test("goes on in columns of its own and is whole again when joined", () => {
    const body = "甲".repeat(CELL_LIMIT - 1) + "𠮷".repeat(CELL_LIMIT);
    const long = describeWorkbook(
      buildLedger([document("d", { items: [item("a", { body }), item("b")] })], options),
    );
    const { columns, rows } = tableOf(long, "tasks");
    const parts = columns.filter(({ key }) => key.startsWith("body"));
    expect(parts.map(({ header }) => header)).toEqual(["内容", "内容（续1）", "内容（续2）", "内容（续3）"]);
    expect(parts.map(({ key }) => rows[0]?.values[key]).join("")).toBe(body);
  });

  test("any text is cut into parts that fit and lose nothing", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.integer({ min: 2, max: 9 }),
        (text, limit) => {
          const parts = splitText(text, limit);
          expect(parts.join("")).toBe(text);
          expect(parts.every((part) => part.length <= limit)).toBe(true);
        },
      ),
    );
  });
});

test("days become serial numbers; anything else does not", () => {
  expect(toSerial("2024-06-30")).toBe(45473);
  expect([null, "2024-6-30", "二〇二四年", ""].map(toSerial)).toEqual([null, null, null, null]);
});

describe("ledgers of very many rows", () => {
  const description = (count: number) => {
    const items = (id: string) => Array.from({ length: 12 }, (_, at) => item(`${id}-${at}`));
    const documents = Array.from({ length: count }, (_, at) =>
      document(`d${at}`, { title: `第${at}号文件`, items: items(`d${at}`) }),
    );
    return describeWorkbook(buildLedger(documents, options));
  };

  test("counts become values, and what would follow from entries stays empty", () => {
    const few = description(3);
    expect(countedSheets(few)).toEqual([]);
    expect(tableOf(few, "documents").columns.find(({ key }) => key === "tasks")?.formula).not.toBeNull();
    const many = description(1100);
    expect(countedSheets(many)).toEqual([ledgerText.sheets.documents, ledgerText.sheets.units]);
    const { columns, rows } = tableOf(many, "documents");
    expect(columns.filter(({ formula }) => formula !== null)).toEqual([]);
    expect(rows[0]?.values).toMatchObject({ tasks: 12 });
    expect(rows[0]?.values).not.toHaveProperty("finished");
  });

  test("more rows than a sheet has are told, not written", () => {
    const book = description(1);
    expect(overfull(book)).toBeNull();
    const table = tableOf(book, "tasks");
    table.rows.length = ROW_LIMIT - table.row;
    expect(overfull(book)).toBeNull();
    table.rows.length++;
    expect(overfull(book)).toEqual({ sheet: ledgerText.sheets.tasks, rows: ROW_LIMIT - table.row + 1 });
  });
});
