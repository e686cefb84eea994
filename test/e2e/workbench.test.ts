/** The main job by clicks alone: the real pane in the workbench that `npm start` serves, in a real browser. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { Workbook } from "../../src/workbench/host";
import { openXlsx } from "../../src/workbench/xlsx";
import { launchBrowser } from "./browser";
import { formulasInWorkbench } from "./formulas";
import { startWorkbench, type Workbench } from "./server";
import { type ShownSheet, WorkbenchPage } from "./workbenchPage";

const kept = join(__dirname, "../../out/e2e");
const file = join(kept, "saved.xlsx");
const gold = join(__dirname, "../gold");

/** Ground of a conditional format: what a conclusion or a light is painted with. */
const paints = { green: "#C9E8D0", red: "#FFC7CE" };

interface Gold {
  readonly items: readonly unknown[];
  readonly targets: readonly { readonly doubtful?: unknown }[];
}
const readings: Gold[] = readdirSync(gold)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(join(gold, name), "utf8")));
const items = readings.reduce((sum, { items }) => sum + items.length, 0);
const targets = readings.flatMap(({ targets }) => targets);

let workbench: Workbench | undefined;
let browser: Browser | undefined;
let page: WorkbenchPage;
const requests: string[] = [];
const errors: string[] = [];

jest.setTimeout(120_000);

beforeAll(async () => {
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  [workbench, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 860 },
    locale: "zh-CN",
  });
  const tab = await context.newPage();
  context.on("request", (request) => void requests.push(request.url()));
  tab.on("pageerror", (error) => void errors.push(String(error.stack)));
  await tab.goto(workbench.address);
  page = new WorkbenchPage(tab);
  await page.ready();
  // Building takes its time where other programs want the processor too.
}, 400_000);

afterAll(async () => {
  await browser?.close();
  workbench?.stop();
});

/** Where a table's column stands on its sheet, and in which row the headers are. */
function columnOf({ values }: ShownSheet, header: string): { row: number; column: number } {
  const row = values.findIndex((line) => line.includes(header) && line.includes("编号"));
  expect(row).toBeGreaterThan(0);
  return { row, column: values[row]?.indexOf(header) ?? -1 };
}

function bodyOf(sheet: ShownSheet) {
  const { row, column } = columnOf(sheet, "编号");
  return sheet.values.slice(row + 1).filter((line) => line[column]);
}

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

test("the ribbon is made from the manifest: tab, buttons, icons, supertips", async () => {
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  const labels = [...manifest.matchAll(/id="\w+\.Label" DefaultValue="([^"]+)"/g)].map(([, label]) => label);
  const tips = [...manifest.matchAll(/id="\w+\.Tip" DefaultValue="([^"]+)"/g)].map(([, tip]) => tip);
  const ribbon = page.page.locator("nav.ribbon");
  expect(await ribbon.getByRole("tab").allInnerTexts()).toEqual([labels[0]]);
  expect(await ribbon.locator(".ribbon-button").allInnerTexts()).toEqual(labels.slice(1));
  const shown = await ribbon.getByRole("tooltip", { includeHidden: true }).allTextContents();
  expect(shown).toEqual(tips.map((tip, index) => `${labels[index + 1]}${tip}`));
  const widths = await ribbon
    .locator(".ribbon-button img")
    .evaluateAll((images) =>
      images.map((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)),
    );
  expect(widths).toEqual(labels.slice(1).map(() => 32));
});

test("the pane fills the five documents by clicks alone", async () => {
  await page.page.getByRole("button", { name: "打开面板", exact: true }).click();
  await page.pane.getByRole("checkbox").first().waitFor();
  expect(await page.pane.getByRole("checkbox").count()).toBe(5);
  expect(await page.page.locator(".unsaved").count()).toBe(0);
  await page.screenshot("1-choose");
  await page.paneButton("查看将写入的内容");
  await page.pane.locator("[data-report=preview]").waitFor();
  expect(await page.sheetNames()).toEqual(["Sheet1"]);
  await page.paneButton("写入台账");
  await page.pane.locator("[data-report=written]").waitFor();
  await page.settled();
  await page.screenshot("2-filled");
  expect(await page.sheetNames()).toEqual(
    expect.arrayContaining(["说明", "文件", "任务台账", "指标台账", "责任分工", "亮灯规则"]),
  );
});

test("the grid holds as many rows as people found items and targets", async () => {
  const tasks = bodyOf(await page.sheet("任务台账"));
  const found = bodyOf(await page.sheet("指标台账"));
  expect(tasks).toHaveLength(items);
  // Readers may differ on the doubtful ones; no other may be missing, none may be invented.
  expect(found.length).toBeLessThanOrEqual(targets.length);
  expect(found.length).toBeGreaterThanOrEqual(targets.filter(({ doubtful }) => !doubtful).length);
  const shown = await page.sheet("指标台账");
  expect(shown.values.flat().filter((value) => String(value).startsWith("#"))).toEqual([]);
});

test("a second fill, from the ribbon, changes nothing", async () => {
  const before = await page.sheet("任务台账");
  expect(await page.ribbon("填写台账")).toContain("台账已是最新");
  expect(await page.sheet("任务台账")).toEqual(before);
});

test("undo from the ribbon takes the sheets away, and the ribbon fills them again", async () => {
  expect(await page.ribbon("还原上次写入")).toContain("已还原上次写入");
  expect(await page.sheetNames()).toEqual(["Sheet1"]);
  expect(await page.ribbon("填写台账")).toContain("已填写");
  await page.settled();
  expect(bodyOf(await page.sheet("任务台账"))).toHaveLength(items);
});

test("a typed value turns the conclusion, and its colour with it", async () => {
  const sheet = await page.sheet("指标台账");
  const value = columnOf(sheet, "完成值");
  const conclusion = columnOf(sheet, "结论").column;
  const wanted = columnOf(sheet, "要求").column;
  const row = sheet.values.findIndex((line) => /^≥\d+%$/.test(String(line[wanted])));
  const cell = `${letters(value.column)}${row + 1}`;
  const seen = async () => {
    await page.settled();
    const now = await page.sheet("指标台账");
    return [now.values[row]?.[conclusion], now.grounds[row]?.[conclusion]];
  };
  expect((await seen())[0]).toBe("待填报");
  await page.type("指标台账", cell, "100%");
  expect(await seen()).toEqual(["达标", paints.green]);
  await page.type("指标台账", cell, "1%");
  expect(await seen()).toEqual(["未达标", paints.red]);
  await page.goTo("指标台账", `${letters(conclusion + 3)}${row + 1}`);
  await page.screenshot("3-conclusion");
});

test("progress typed without a sign of percent turns the light", async () => {
  const sheet = await page.sheet("任务台账");
  const progress = columnOf(sheet, "完成进度");
  const light = columnOf(sheet, "亮灯").column;
  const row = progress.row + 1;
  await page.type("任务台账", `${letters(progress.column)}${row + 1}`, "100");
  await page.settled();
  const now = await page.sheet("任务台账");
  expect(now.values[row]?.[progress.column]).toBe(1);
  expect([now.values[row]?.[light], now.grounds[row]?.[light]]).toEqual(["绿灯", paints.green]);
  await page.goTo("任务台账", `${letters(light + 1)}${row + 1}`);
  await page.screenshot("4-light");
});

test("the other ribbon buttons say what they did", async () => {
  expect(await page.ribbon("校核指标")).toMatch(/共 \d+ 项指标.*未达标 1/);
  expect(await page.ribbon("还原上次写入")).toContain("改过");
  expect(await page.ribbon("生成通报")).toContain("已生成工作表");
  await page.screenshot("5-ribbon");
});

async function save(): Promise<void> {
  const download = page.page.waitForEvent("download");
  await page.page.getByRole("button", { name: "保存", exact: true }).click();
  await (await download).saveAs(file);
}

test("the saved file holds the same cells", async () => {
  await save();
  const opened = openXlsx(readFileSync(file));
  const saved = new Workbook(opened.sheets);
  opened.fill(saved);
  for (const sheet of saved.sheets) {
    const shown = await page.sheet(sheet.name);
    shown.values.forEach((line, row) => {
      line.forEach((value, column) => {
        const held = sheet.grid.get(row, column)?.value ?? "";
        // The grid writes true as 1.
        expect([sheet.name, row, column, typeof held === "boolean" ? Number(held) : held]).toEqual([
          sheet.name,
          row,
          column,
          value,
        ]);
      });
    });
  }
});

/** LibreOffice writes every sheet as text: what the grid says in words is there, conclusions and lights among it. */
async function sameInLibreOffice(): Promise<void> {
  const filter = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1";
  execFileSync("soffice", ["--headless", "--convert-to", filter, "--outdir", kept, file], {
    stdio: "ignore",
  });
  for (const name of ["任务台账", "指标台账"]) {
    const text = readFileSync(join(kept, `saved-${name}.csv`), "utf8");
    expect(/#NAME\?|Err:\d/.test(text)).toBe(false);
    const cells = new Set(text.split(/[\t\n"]+/));
    const shown = await page.sheet(name);
    const words = shown.values.flat().filter((v) => typeof v === "string" && v !== "" && !/[\n\t"]/.test(v));
    expect(words.filter((word) => !cells.has(String(word)))).toEqual([]);
  }
}

test("the saved file opens again, and is known as the ledger it is", async () => {
  await page.page.setInputFiles("input[type=file]", file);
  await page.page.locator(".status", { hasText: "已打开" }).waitFor();
  await page.ready();
  const before = await page.sheet("指标台账");
  expect(await page.ribbon("填写台账")).toMatch(/未变 \d+ 行/);
  await page.settled();
  expect((await page.sheet("指标台账")).values).toEqual(before.values);
});

test("with the formulas frozen, the file reads the same in LibreOffice; thawed, they are live again", async () => {
  const before = await page.sheet("指标台账");
  expect(await page.ribbon("固化为数值")).toContain("没有安装加载项的人也能查看");
  await page.settled();
  await save();
  if (spawnSync("soffice", ["--version"]).status === 0) await sameInLibreOffice();
  expect(await page.ribbon("恢复公式")).toMatch(/已恢复 \d+ 个/);
  await page.settled();
  expect((await page.sheet("指标台账")).values).toEqual(before.values);
  expect(await page.ribbon("恢复公式")).toContain("没有固化过");
});

test("the add-in's functions answer in any sheet: the table of formulas", async () => {
  const { found, expected } = await formulasInWorkbench(page.page);
  expect(found).toEqual(expected);
  await page.goTo("公式", "A1");
  await page.screenshot("6-functions");
  // What an error means is said where the cell is selected.
  await page.type("公式", "Z60", '=TZ.CHECK(0.42,"")');
  await page.settled();
  await page.goTo("公式", "Z60");
  await page.page.locator(".status", { hasText: "缺少参数 requirement，请填写。" }).waitFor();
  await page.goTo("公式", "A1");
  await page.page.locator(".status", { hasText: "缺少参数" }).waitFor({ state: "detached" });
});

test("nothing was asked of any other machine, and nothing failed unseen", () => {
  const origin = new URL(workbench?.address ?? "").origin;
  expect(requests.length).toBeGreaterThan(20);
  expect(requests.filter((url) => !url.startsWith(origin) && !/^(?:data|blob|about):/.test(url))).toEqual([]);
  expect(errors).toEqual([]);
});
