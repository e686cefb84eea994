/** The pane as officials use it: the real add-in in the workbench, in a real browser. */
import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser";
import { correct, fill, open, replace, targetRow, undo } from "./pane/journey";
import { type Hand, PanePage } from "./pane/panePage";
import { startWorkbench, type Workbench } from "./server";
import { WorkbenchPage } from "./workbenchPage";

let workbench: Workbench | undefined;
let browser: Browser | undefined;
const errors: string[] = [];

jest.setTimeout(120_000);

beforeAll(async () => {
  mkdirSync("out/e2e/pane", { recursive: true });
  [workbench, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  workbench?.stop();
});

async function openPane(query = ""): Promise<PanePage> {
  if (!browser || !workbench) throw new Error("not started");
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 860 },
    locale: "zh-CN",
  });
  const tab = await context.newPage();
  tab.on("pageerror", (error) => void errors.push(String(error.stack)));
  await tab.goto(workbench.address + query);
  const page = new WorkbenchPage(tab);
  await page.ready();
  await tab.locator(".ribbon-button").first().press("Enter");
  return PanePage.of(page);
}

describe("from a document with an error to its newer version", () => {
  const hands: [string, (pane: PanePage) => Hand, (pane: PanePage) => Promise<void>][] = [
    ["by mouse", (pane) => pane.mouse, (pane) => pane.shown.getByRole("option").first().click()],
    [
      "by keyboard alone",
      (pane) => pane.keyboard,
      async (pane) => {
        await pane.toFocus(({ role }) => role === "listbox");
        await pane.workbench.page.keyboard.press("Enter");
      },
    ],
  ];

  test.each(hands)("%s", async (_way, handOf, openReading) => {
    const pane = await openPane();
    const { workbench: page } = pane;
    const hand = handOf(pane);
    await pane.enter();
    await open(pane, hand);
    await correct(pane, hand, () => openReading(pane));
    await fill(pane, hand);
    const rate = await targetRow(page, "社区卫生服务中心达标率");
    expect(rate.cell("要求")).toBe("≥95%");

    // What people type into the sheet: a value reached, and a requirement they know better.
    await page.type("指标台账", rate.address("完成值"), "96%");
    const stations = await targetRow(page, "新建急救站点数");
    await page.type("指标台账", stations.address("要求"), "≥20个");
    await page.settled();
    expect((await targetRow(page, "社区卫生服务中心达标率")).cell("结论")).toBe("达标");

    await pane.enter();
    await replace(pane, hand);
    await hand.step("review");
    await pane.shown.getByText("已修改").first().waitFor();
    await fill(pane, hand, async () => {
      await pane.shown.getByText("≥20个", { exact: false }).first().waitFor();
      await hand.choose("采用文件的新解读");
    });
    const after = await targetRow(page, "社区卫生服务中心达标率");
    expect([after.cell("要求"), after.cell("完成值"), after.cell("结论")]).toEqual(["≥95%", 0.96, "达标"]);
    expect((await targetRow(page, "新建急救站点数")).cell("要求")).toBe("≥15个");
    expect((await targetRow(page, "居民健康素养水平")).cell("要求")).toBe("≥36%");

    await undo(pane, hand);
    expect((await targetRow(page, "新建急救站点数")).cell("要求")).toBe("≥20个");
    expect((await targetRow(page, "居民健康素养水平")).cell("要求")).toBeUndefined();
    expect((await targetRow(page, "社区卫生服务中心达标率")).cell("结论")).toBe("达标");
    await page.page.close();
  });
});

test("nothing failed unseen", () => expect(errors).toEqual([]));
