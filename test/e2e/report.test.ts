/** 生成通报 by clicks alone: the ribbon's button makes the sheet, the pane hands over the Word file. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser";
import { startWorkbench, type Workbench } from "./server";
import { WorkbenchPage } from "./workbenchPage";

const kept = join(__dirname, "../../out/e2e");

let workbench: Workbench | undefined;
let browser: Browser | undefined;
let page: WorkbenchPage;
const errors: string[] = [];

jest.setTimeout(120_000);

beforeAll(async () => {
  mkdirSync(kept, { recursive: true });
  [workbench, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
  });
  const tab = await context.newPage();
  tab.on("pageerror", (error) => void errors.push(String(error.stack)));
  await tab.goto(workbench.address);
  page = new WorkbenchPage(tab);
  await page.ready();
});

afterAll(async () => {
  await browser?.close();
  workbench?.stop();
});

const reports = async () => (await page.sheetNames()).filter((name) => name.startsWith("通报"));

/** The charts over the grid: as many as there are, each as large as its cells. */
async function expectCharts(count: number): Promise<void> {
  const shown = page.page.locator(".chart svg[role=img]");
  // They are drawn a moment after the cells.
  await shown.nth(count - 1).waitFor();
  await expect(shown.count()).resolves.toBe(count);
  for (const box of await shown.evaluateAll((all) =>
    all.map((each) => each.getBoundingClientRect().toJSON()),
  )) {
    expect(box.width).toBeGreaterThan(200);
    expect(box.height).toBeGreaterThan(100);
  }
}

/** The figures of the pane by their key. */
const figures = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    await page.pane
      .locator("[data-figure]")
      .evaluateAll((found) =>
        found.map((each) => [
          each.getAttribute("data-figure") ?? "",
          each.querySelector("span")?.textContent ?? "",
        ]),
      ),
  );

test("without a ledger it is refused with a sentence, and the button can be clicked again", async () => {
  expect(await page.ribbon("生成通报")).toContain("还没有台账");
  expect(await reports()).toEqual([]);
});

test("the ribbon's button makes the sheet; a second click while it runs starts no other", async () => {
  expect(await page.ribbon("填写台账")).toContain("已填写");
  await page.settled();
  const button = page.page.getByRole("button", { name: "生成通报", exact: true });
  // Excel lets people click again: the page's own lock is passed over by calling its handler twice.
  await button.dblclick();
  await page.ready();
  await page.pane.locator("[data-offer]").waitFor();
  await page.settled();
  expect(await reports()).toHaveLength(1);
  const charts = await page.page.evaluate(() =>
    window.workbench.host.workbook.activeSheet.charts.map((chart) => chart.series.length),
  );
  expect(charts.length).toBeGreaterThan(2);
  await expectCharts(charts.length);
  await page.screenshot("report-1-made");
});

test("saved, the workbook holds the sheet with its charts and where pages end", async () => {
  const [download] = await Promise.all([
    page.page.waitForEvent("download"),
    page.page.getByRole("button", { name: "保存", exact: true }).click(),
  ]);
  const path = join(kept, "report.xlsx");
  await download.saveAs(path);
  const parts = unzipSync(readFileSync(path));
  const charts = Object.keys(parts).filter((name) => name.startsWith("xl/charts/"));
  await expectCharts(charts.length);
  const sheets = Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/sheet"));
  const drawn = sheets
    .map((name) => strFromU8(parts[name] ?? new Uint8Array()))
    .filter((xml) => xml.includes("<drawing"));
  expect(drawn).toHaveLength(1);
  expect(drawn[0]).toContain("<rowBreaks");
});

test("the Word file is really downloaded, and holds the figures that the pane shows", async () => {
  const [download] = await Promise.all([page.page.waitForEvent("download"), page.paneButton("下载")]);
  expect(download.suggestedFilename()).toMatch(/通报\.docx$/);
  const path = join(kept, "report.docx");
  await download.saveAs(path);
  const parts = unzipSync(readFileSync(path));
  const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]+>/g, "");
  const shown = await figures();
  expect(Number(shown.tasks)).toBeGreaterThan(50);
  expect(text).toContain(`${shown.tasks}项任务`);
  expect(text).toContain(`${shown.targets}项量化指标`);
  expect(await page.pane.locator(".fui-MessageBar").first().innerText()).toContain("已交给浏览器下载");
});

test("a figure shows its rows in the ledger, and all of them again", async () => {
  await page.pane.locator("[data-figure=documents]").click();
  await page.pane.getByText("已在台账中显示").waitFor();
  await page.paneButton("台账显示全部行");
  await page.pane.getByText("台账已显示全部行").waitFor();
});

test("again on the same day: unchanged it is left, changed it asks, and undo brings the first back", async () => {
  expect(await page.ribbon("生成通报")).toContain("已是最新");
  await page.page.evaluate(async () => {
    await window.workbench.host.change((workbook) => {
      const table = workbook.table("任务表");
      const at = table?.columns.findIndex((column) => column.name === "完成进度") ?? -1;
      const body = table?.body().area;
      if (table && body) table.sheet.enter(body.row, body.column + at, 1);
    });
  });
  expect(await page.ribbon("生成通报")).toContain("已有同一天的通报");
  await page.paneButton("替换");
  await page.pane.getByText("原来的一张已隐藏").waitFor();
  await page.screenshot("report-2-replaced");
  expect(await page.ribbon("还原上次写入")).toContain("已还原上次写入");
  expect(await reports()).toHaveLength(1);
  expect(errors).toEqual([]);
});
