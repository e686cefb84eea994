import fc from "fast-check";
import { createHost, replay } from "../../../src/workbench/host";
import { declareRequirements } from "../../../src/workbench/host/node";
import { failure, inExcel, openExcel, refusedAs, sheetOf } from "./excel";

/** A batch made by hand: actions on one object path. */
const batch = (path: object, ...actions: object[]) =>
  JSON.stringify({
    AutoKeepReference: false,
    Actions: actions.map((action, i) => ({ Id: i + 1, ObjectPathId: 2, Name: "", ...action })),
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, Name: "", ParentObjectPathId: 1, ArgumentInfo: {}, ...path },
    },
  });
const application = { ObjectPathType: 4, Name: "Application" };

describe("strictness", () => {
  test.each<[string, object, object, string, string]>([
    [
      "a property to load",
      application,
      { ActionType: 2, QueryInfo: { Select: ["nonsense"] } },
      "ApiNotFound",
      "Application.nonsense",
    ],
    [
      "a nested property",
      application,
      { ActionType: 2, QueryInfo: { Select: ["a/b"] } },
      "ApiNotFound",
      "Application.a",
    ],
    [
      "a property to set",
      application,
      { ActionType: 4, Name: "Nonsense", ArgumentInfo: { Arguments: [1] } },
      "ApiNotFound",
      "Application.nonsense",
    ],
    [
      "a method",
      application,
      { ActionType: 3, Name: "Explode", ArgumentInfo: {} },
      "ApiNotFound",
      "Application.explode",
    ],
    [
      "an inherited name",
      application,
      { ActionType: 3, Name: "toString", ArgumentInfo: {} },
      "ApiNotFound",
      "Application.toString",
    ],
    [
      "a child",
      { ObjectPathType: 4, Name: "Nonsense" },
      { ActionType: 1 },
      "ApiNotFound",
      "Workbook.nonsense",
    ],
    [
      "a service",
      { ObjectPathType: 2, Name: "Microsoft.Nonsense" },
      { ActionType: 1 },
      "ApiNotFound",
      "Microsoft.Nonsense",
    ],
    ["a reference", { ObjectPathType: 6, Name: "{gone}" }, { ActionType: 1 }, "InvalidReference", "{gone}"],
    [
      "a read-only property",
      application,
      { ActionType: 4, Name: "DecimalSeparator", ArgumentInfo: { Arguments: [","] } },
      "InvalidOperation",
      "Application.decimalSeparator",
    ],
    [
      "too many arguments",
      application,
      { ActionType: 3, Name: "Calculate", ArgumentInfo: { Arguments: ["Full", 2] } },
      "InvalidArgument",
      "Application.calculate",
    ],
    [
      "no argument",
      application,
      { ActionType: 3, Name: "Calculate", ArgumentInfo: {} },
      "InvalidArgument",
      "Application.calculate",
    ],
    ["an action of another kind", application, { ActionType: 8 }, "NotImplemented", ""],
  ])("unknown is refused: %s", async (_name, path, action, code, location) => {
    const response = await createHost().handle(batch(path, action));
    expect(response.Error).toMatchObject({ Code: code, Location: location, ActionIndex: 0 });
    expect(response.Results).toEqual([]);
  });

  test("any made-up member is refused", async () => {
    const host = createHost();
    const name = fc.stringMatching(/^[A-Z][a-z]{3,12}Zz$/);
    await fc.assert(
      fc.asyncProperty(name, async (made) => {
        const response = await host.handle(
          batch(application, { ActionType: 3, Name: made, ArgumentInfo: {} }),
        );
        expect(response.Error?.Code).toBe("ApiNotFound");
      }),
    );
  });

  test("an error tells its place, what ran before it stays done, what follows is not done", async () => {
    const host = openExcel();
    const refused = await failure(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1").values = [["先"]];
      sheet.getRange("B1:C1").values = [["错"]];
      sheet.getRange("D1").values = [["后"]];
    });
    expect(refused.location).toBe("Range.values");
    expect(
      host.workbook.sheets[0]?.range({ row: 0, column: 0, rowCount: 1, columnCount: 4 }).values(),
    ).toEqual([["先", "", "", ""]]);
  });

  test("an error tells the number of its action", async () => {
    const response = await createHost().handle(
      batch(
        application,
        { ActionType: 1 },
        { ActionType: 2, QueryInfo: {} },
        { ActionType: 3, Name: "Explode" },
      ),
    );
    expect(response.Error?.ActionIndex).toBe(2);
    expect(response.Results.map((r) => r.ActionId)).toEqual([1, 2]);
  });

  test("what is no batch is refused before anything runs", async () => {
    await expect(createHost().handle('{"Actions":1}')).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(createHost().handle("not JSON")).rejects.toBeInstanceOf(SyntaxError);
  });

  test("writing to what turned out null is refused", async () => {
    openExcel();
    const write = (c: Excel.RequestContext) => {
      c.workbook.tables.getItemOrNullObject("无").name = "有";
    };
    expect(await refusedAs(write)).toBe("ItemNotFound");
  });

  test("the library's own checks are at work", async () => {
    openExcel();
    await inExcel(async (context) => {
      const range = sheetOf(context).getRange("A1");
      expect(() => range.values).toThrow(/load/);
    });
  });

  test("load takes an object, a list of names, or everything", async () => {
    openExcel();
    await inExcel(async (context) => {
      const range = sheetOf(context).getRange("A1");
      range.load({ address: true, format: { fill: { color: true }, columnWidth: true } });
      const all = sheetOf(context).load();
      const list = context.workbook.worksheets.load(["name", "position"]);
      const top = context.workbook.worksheets.load({ $top: 1, name: true });
      await context.sync();
      expect([range.address, range.format.fill.color]).toEqual(["表一!A1", "#FFFFFF"]);
      expect([all.name, all.position, all.visibility]).toEqual(["表一", 0, "Visible"]);
      expect(list.items[0]?.name).toBe("表一");
      expect(top.items).toHaveLength(1);
    });
  });

  test("the declared ExcelApi is the limit", async () => {
    openExcel();
    const older = declareRequirements({ ExcelApi: "1.8" });
    try {
      await inExcel(async (context) => {
        const sheet = sheetOf(context);
        sheet.getRange("A1").dataValidation.clear();
        expect(() => sheet.autoFilter).toThrow(expect.objectContaining({ code: "ApiNotFound" }));
      });
    } finally {
      older();
    }
    const floor = declareRequirements({ ExcelApi: "1.14" });
    try {
      await inExcel(async (context) => {
        const range = sheetOf(context).getRange("A1");
        expect(() => range.worksheet.autoFilter).not.toThrow();
        expect(() => range.getDependents()).toThrow(expect.objectContaining({ code: "ApiNotFound" }));
      });
    } finally {
      floor();
    }
  });
});

describe("refusals", () => {
  const write = (c: Excel.RequestContext) => {
    sheetOf(c).getRange("A1").values = [["x"]];
  };

  test("a request of more than 5 MB, counted in bytes", async () => {
    const host = openExcel();
    const long = Array.from({ length: 60 }, () => ["字".repeat(30000)]);
    const refused = await refusedAs((c) => {
      sheetOf(c).getRange("A1:A60").values = long;
    });
    expect(refused).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.workbook.sheets[0]?.used(true)).toBeNull();
    await inExcel(async (c) => {
      sheetOf(c).getRange("A1:A50").values = long.slice(0, 50);
    });
  });

  test("more than 32,767 characters in a cell, and nothing of the block is written", async () => {
    const host = openExcel();
    const long = (length: number) => (c: Excel.RequestContext) => {
      sheetOf(c).getRange("A1:A2").values = [["前"], ["字".repeat(length)]];
    };
    expect(await refusedAs(long(32768))).toBe("InvalidArgument");
    expect(host.workbook.sheets[0]?.used(true)).toBeNull();
    await inExcel(async (c) => long(32767)(c));
  });

  test.each<[string, Partial<ReturnType<typeof createHost>["refuse"]>, string]>([
    ["someone types in a cell", { cellEditing: true }, "InvalidOperationInCellEditMode"],
    ["another workbook is in front", { inactive: true }, "InactiveWorkbook"],
    ["the workbook is read-only", { readOnly: true }, "AccessDenied"],
  ])("%s", async (_name, refusal, code) => {
    const host = openExcel();
    Object.assign(host.refuse, refusal);
    expect(await refusedAs(write)).toBe(code);
    for (const key of Object.keys(refusal)) Reflect.set(host.refuse, key, false);
    await inExcel(async (c) => write(c));
  });

  test("a read-only workbook can be read, and keeps its parts", async () => {
    const host = openExcel();
    await inExcel(async (c) => {
      write(c);
      c.workbook.customXmlParts.add("<a/>");
    });
    host.refuse.readOnly = true;
    await inExcel(async (context) => {
      const cell = sheetOf(context).getRange("A1").load("values");
      context.workbook.load("readOnly");
      await context.sync();
      expect([cell.values[0]?.[0], context.workbook.readOnly]).toEqual(["x", true]);
    });
    const writes: ((c: Excel.RequestContext) => unknown)[] = [
      (c) => c.workbook.customXmlParts.add("<b/>"),
      (c) => c.workbook.worksheets.add("新"),
      (c) => Reflect.set(sheetOf(c).getRange("A1").format.font, "bold", true),
      (c) => c.workbook.names.add("名", "=1"),
    ];
    for (const act of writes) expect(await refusedAs(act)).toBe("AccessDenied");
  });

  test("more batches at a time than may wait", async () => {
    const host = createHost();
    host.refuse.queuedBatches = 3;
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => host.handle(batch(application, { ActionType: 1 }))),
    );
    expect(answers.map((a) => a.Error?.Code)).toEqual([
      undefined,
      undefined,
      undefined,
      "TooManyRequests",
      "TooManyRequests",
    ]);
  });
});

describe("faults", () => {
  /** Writes 1, 2, 3 … in one batch each. */
  const fill = () =>
    Excel.run(async (context) => {
      for (let n = 1; n <= 5; n++) {
        sheetOf(context).getRange(`A${n}:B${n}`).values = [[n, n]];
        await context.sync();
      }
    });
  const written = (host: ReturnType<typeof openExcel>) =>
    host.workbook.sheets[0]?.range({ row: 0, column: 0, rowCount: 5, columnCount: 1 }).values().flat() ?? [];

  test.each([1, 2, 3, 4, 5])("an error at batch %i leaves exactly the earlier batches done", async (n) => {
    const host = openExcel();
    host.inject({ batch: n, kind: "error", code: "GeneralException" });
    await expect(fill()).rejects.toMatchObject({ code: "GeneralException" });
    expect(written(host)).toEqual([1, 2, 3, 4, 5].map((v) => (v < n ? v : "")));
    await fill();
    expect(written(host)).toEqual([1, 2, 3, 4, 5]);
  });

  test.each([
    [1, false],
    [3, false],
    [3, true],
    [5, true],
  ])("a pane closed at batch %i (done: %s) is never answered again", async (n, applied) => {
    const host = openExcel();
    host.inject({ batch: n, kind: "closed", applied });
    const outcome = await Promise.race([
      fill().then(() => "answered"),
      new Promise((resolve) => setTimeout(() => resolve("silence"), 60)),
    ]);
    expect(outcome).toBe("silence");
    expect(written(host)).toEqual([1, 2, 3, 4, 5].map((v) => (v < n || (applied && v === n) ? v : "")));
    host.inject(null);
    await fill();
    expect(written(host)).toEqual([1, 2, 3, 4, 5]);
  });

  test("an error inside a batch leaves its earlier actions done", async () => {
    const host = openExcel();
    host.inject({ batch: 1, kind: "error", code: "AccessDenied", action: 9 });
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      sheet.getRange("A3").values = [[3]];
      await context.sync();
    }).catch(() => undefined);
    const done = written(host).filter((v) => v !== "").length;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(3);
  });
});

describe("measuring and recording", () => {
  test("syncs and bytes are counted, housekeeping apart", async () => {
    const host = openExcel();
    await inExcel(async (context) => {
      const cell = sheetOf(context).getRange("A1");
      cell.values = [["十个汉字十个汉字十个"]];
      await context.sync();
      cell.load("values");
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([host.counters.syncs, host.counters.housekeeping]).toEqual([2, 1]);
    expect(host.counters.requestBytes).toBeGreaterThan(300);
    expect(host.counters.largestRequest).toBeLessThanOrEqual(host.counters.requestBytes);
    host.counters.reset();
    expect(host.counters.syncs).toBe(0);
  });

  const scenario = () =>
    inExcel(async (context) => {
      const sheet = context.workbook.worksheets.add("台账");
      sheet.getRange("A1:B2").values = [
        ["编号", "值"],
        ["T", 1],
      ];
      const table = sheet.tables.add("A1:B2", true).load("id,name");
      await context.sync();
      const range = context.workbook.tables.getItem(table.id).getDataBodyRange().load("values,address");
      await context.sync();
      return range.values;
    });

  test("a recording replays without a difference, on a host whose ids are others too", async () => {
    const host = openExcel();
    host.recorder.start();
    await scenario();
    const recording = host.recorder.stop();
    expect(recording.split("\n").length).toBeGreaterThan(1);
    const other = createHost({ sheets: ["表一"] });
    other.workbook.newId("spent");
    expect(await replay(recording, (request) => other.handle(request))).toEqual([]);
  });

  test("a host that answers otherwise is found out", async () => {
    const host = openExcel();
    host.recorder.start();
    await scenario();
    const recording = host.recorder.stop();
    const other = createHost({ sheets: ["表一", "台账"] });
    const differences = await replay(recording, (request) => other.handle(request));
    expect(differences[0]).toMatchObject({ batch: 0 });
    await expect(replay('{"request":1}', (request) => other.handle(request))).rejects.toBeInstanceOf(
      SyntaxError,
    );
  });
});
