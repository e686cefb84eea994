/** The pane as officials use it: the real add-in in the workbench, in a real browser. */
import type { Browser, Page } from "playwright-core";
import { languages } from "../../src/locales/language";
import { launchBrowser } from "./browser";
import { correct, fill, open, replace, targetRow, undo } from "./pane/journey";
import { axeFaults, cutOff, lengthen, prepareLooks, resize, shorten } from "./pane/looks";
import { readMany, scrollList, slowDown, startUp, watchTasks } from "./pane/measures";
import { type Hand, PanePage } from "./pane/panePage";
import { broken, drop, progressSaid, sevenFiles, titles, watchProgress } from "./pane/sevenFiles";
import { states } from "./pane/states";
import { words } from "./pane/words";
import { startWorkbench, type Workbench } from "./server";
import { WorkbenchPage } from "./workbenchPage";

let workbench: Workbench | undefined;
let browser: Browser | undefined;
const errors: string[] = [];

jest.setTimeout(120_000);

beforeAll(async () => {
  [workbench, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
  // Building is what takes long on a busy machine.
}, 400_000);

afterAll(async () => {
  await browser?.close();
  workbench?.stop();
});

type Options = Parameters<Browser["newContext"]>[0];

async function openPane(
  query = "",
  options: Options = {},
  prepare?: (tab: Page) => Promise<void>,
): Promise<PanePage> {
  if (!browser || !workbench) throw new Error("not started");
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 860 },
    locale: "zh-CN",
    ...options,
  });
  const tab = await context.newPage();
  await prepare?.(tab);
  tab.on("pageerror", (error) => void errors.push(String(error.stack)));
  await tab.goto(workbench.address + query);
  const page = new WorkbenchPage(tab);
  const button = tab.locator(".ribbon-button:enabled").first();
  await button.click();
  await tab.locator("aside.pane").waitFor();
  return PanePage.of(page);
}

describe("from a document with an error to its newer version", () => {
  interface Way {
    readonly hand: (pane: PanePage) => Hand;
    readonly openFirst: (pane: PanePage) => Promise<void>;
    /** Takes the document's side of the conflict. */
    readonly decide: (pane: PanePage) => Promise<void>;
  }
  const ways: [string, Way][] = [
    [
      "by mouse",
      {
        hand: (pane) => pane.mouse,
        openFirst: (pane) => pane.shown.getByRole("option").first().click(),
        decide: (pane) =>
          pane.shown
            .getByRole("group", { name: "“新建急救站点数”的“要求”怎么处理" })
            .getByRole("button", { name: "采用文件的" })
            .click(),
      },
    ],
    [
      "by keyboard alone",
      {
        hand: (pane) => pane.keyboard,
        openFirst: async (pane) => {
          await pane.toFocus(({ role }) => role === "listbox");
          await pane.workbench.page.keyboard.press("Enter");
        },
        // The list is one stop; arrows lead to what stands in a line.
        decide: async (pane) => {
          const { keyboard } = pane.workbench.page;
          await pane.toFocus(({ name }) => name === "新建急救站点数");
          for (const _ of ["保留您的", "采用文件的"]) await keyboard.press("ArrowRight");
          await keyboard.press("Enter");
        },
      },
    ],
  ];

  test.each(ways)("%s", async (_name, way) => {
    const pane = await openPane();
    const { workbench: page } = pane;
    const hand = way.hand(pane);
    await pane.enter();
    await open(pane, hand);
    await correct(pane, hand, () => way.openFirst(pane));
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
      await way.decide(pane);
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

test("seven files dropped at once, one of them broken: six documents, a sentence on the seventh, a ledger", async () => {
  const pane = await openPane();
  const { page } = pane.workbench;
  const { mouse, shown } = pane;
  await mouse.step("files");
  await shown.getByRole("checkbox").first().waitFor();
  for (const box of await shown.getByRole("checkbox").all()) await box.click();
  await watchProgress(pane);
  await drop(page, shown.getByRole("region"), sevenFiles());
  for (const title of titles) await shown.getByRole("checkbox", { name: title }).waitFor();
  await shown.getByText("正在读取", { exact: false }).first().waitFor({ state: "detached" });
  const progress = (await progressSaid(pane)).filter((said) => said.startsWith("正在读取"));
  expect(progress.length).toBeGreaterThan(1);
  for (const said of progress) expect(said).toMatch(/^正在读取 [0-6]／7：/);
  const refused = shown.getByText("有 1 份没有读入", { exact: false }).locator("xpath=..");
  expect(await refused.getByRole("listitem").allInnerTexts()).toEqual([
    `文件“${broken.name}”已损坏或没有下载完整，请重新下载，或在 Word、WPS 中打开并另存后再试`,
  ]);
  await pane.workbench.screenshot("seven-files");
  await shown.getByRole("checkbox").last().scrollIntoViewIfNeeded();
  await pane.workbench.screenshot("seven-files-read");
  await fill(pane, mouse);
  const { values } = await pane.workbench.sheet("文件");
  const written = values.flat().filter((value) => titles.includes(String(value)));
  expect([...new Set(written)].sort()).toEqual([...titles].sort());
  await pane.workbench.screenshot("seven-files-filled");
  await page.close();
});

describe("how it looks", () => {
  const themes = ["light", "dark", "contrast"] as const;

  test.each(languages)(
    "%s: axe finds nothing in any state and theme, nothing is cut off at 320 px, at 200 % or with longer texts",
    async (language) => {
      const pane = await openPane(`?lang=${language}`);
      const { page } = pane.workbench;
      await prepareLooks(pane);
      const faults: string[] = [];
      const note = (where: string, found: readonly string[]) =>
        faults.push(...found.map((fault) => `${where}: ${fault}`));
      for (const { name, reach } of states) {
        await reach(pane, words[language]);
        for (const theme of themes) {
          await page.locator("select.theme").selectOption(theme);
          note(`${name} ${theme}`, await axeFaults(pane, theme === "light" ? "all" : "colours"));
          if (pictures) await takePicture(page, `${name}-${theme}-${language}`);
        }
        await page.locator("select.theme").selectOption("light");
        // The colours that a browser forces on a page know no language: once is enough.
        if (language === "zh-CN") {
          await page.emulateMedia({ forcedColors: "active" });
          note(`${name} in forced colours`, await axeFaults(pane, "colours"));
          await page.emulateMedia({ forcedColors: "none" });
        }
        note(name, await cutOff(pane));
        await lengthen(pane);
        note(`${name} with longer texts`, await cutOff(pane));
        await shorten(pane);
        await resize(pane, "zoomed");
        note(`${name} at 200 %`, await cutOff(pane));
        if (pictures) await takePicture(page, `${name}-zoomed-${language}`);
        await resize(pane, "whole");
      }
      await page.context().close();
      expect(faults).toEqual([]);
    },
  );
});

/** A folder that pictures of every state are put into; without it none are taken. */
const pictures = process.env.PANE_PICTURES;

const takePicture = (page: Page, name: string) =>
  page.locator("aside.pane iframe").screenshot({ path: `${pictures}/${name}.png` });

test("where the scripts do not come, the first sentence is there at once and advice after ten seconds", async () => {
  if (!browser || !workbench) throw new Error("not started");
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  // They are on their way for ever.
  await page.route(/\.js$/, () => undefined);
  await page.goto(new URL("/taskpane.html", workbench.address).href, { waitUntil: "commit" });
  await page.getByText("正在加载…").waitFor();
  const advice = page.getByText("加载时间较长", { exact: false });
  // The clock that counts is that of the style sheet.
  const after = (time: number) =>
    page.evaluate((now) => {
      for (const animation of document.getAnimations()) {
        animation.pause();
        animation.currentTime = now;
      }
    }, time);
  await after(9_900);
  expect(await advice.isVisible()).toBe(false);
  await after(10_000);
  expect(await advice.isVisible()).toBe(true);
  await page.close();
});

test("measured: start, reading 50 documents, scrolling 5,000 readings", async () => {
  const pane = await openPane("", {}, async (tab) => {
    await tab.addInitScript(watchTasks);
  });
  const { page } = pane.workbench;
  const session = await page.context().newCDPSession(page);
  await slowDown(session, 4);
  const start = await startUp(pane);
  await slowDown(session, 1);
  const many = await readMany(pane, 50, 40);
  const list = await scrollList(page, pane);
  const ms = (time: number) => `${Math.round(time)} ms`;
  console.log(
    [
      `CPU slowed 4 ×: first paint ${ms(start.paint)}, usable ${ms(start.usable)}`,
      `50 documents read in ${ms(many.time)}; longest task of the main thread ${many.longest > 0 ? ms(many.longest) : "under 50 ms"}`,
      `${list.lines} readings: ${list.rate.toFixed(0)} frames a second while scrolling, ${list.drawn} lines drawn`,
    ].join("\n"),
  );
  expect(list.lines).toBeGreaterThan(5000);
  expect(list.drawn).toBeLessThan(60);
  await page.close();
});

test("nothing failed unseen", () => expect(errors).toEqual([]));
