import { firstVersion, secondVersion } from "./documents";
import { targetRow } from "./journey";
import { type PanePage, type Step, textFile } from "./panePage";
import type { Words } from "./words";

/** Something the pane can show. Each is reached from the one before it. */
export interface State {
  readonly name: string;
  readonly reach: (pane: PanePage, words: Words) => Promise<void>;
}

const step = async (pane: PanePage, id: Step): Promise<void> => {
  await pane.frame.locator(`#tab-${id}`).click();
  await pane.panel(id).waitFor();
  await pane.shown.getByRole("progressbar").waitFor({ state: "detached" });
};

const button = (pane: PanePage, name: string, at = 0) =>
  pane.shown.getByRole("button", { name, exact: true }).nth(at);

const press = (pane: PanePage, name: string): Promise<void> => button(pane, name).click();

const openFiles = (pane: PanePage, files: readonly ReturnType<typeof textFile>[]): Promise<void> =>
  pane.shown
    .locator("input[type=file]")
    .first()
    .setInputFiles([...files]);

/** Some values as offices report them: reached, missed, not to be compared. */
async function report(pane: PanePage): Promise<void> {
  const { workbench } = pane;
  const { values } = await workbench.sheet("指标台账");
  const header = values.findIndex((line) => line.includes("编号") && line.includes("完成值"));
  const column = String.fromCharCode(65 + (values[header]?.indexOf("完成值") ?? 0));
  await workbench.goTo("指标台账", `${column}${header + 2}`);
  for (const value of ["二级甲等", "12%", "88%", "3", "71%", "100%", "45%"]) {
    await workbench.page.keyboard.type(value);
    await workbench.page.keyboard.press("Enter");
  }
  await workbench.settled();
  await workbench.goTo("指标台账", `${column}${header + 2}`);
}

/** From a pane without a ledger to one with all that can stand in it. */
export const states: readonly State[] = [
  {
    name: "files",
    reach: async (pane) => {
      await step(pane, "files");
      await pane.shown.locator("[data-document]").nth(4).waitFor();
      await pane.shown
        .getByText(/存疑 \d|Doubts/)
        .nth(4)
        .waitFor();
    },
  },
  {
    name: "files-facts",
    reach: async (pane, { files }) => {
      await pane.shown.locator("[data-document] button[aria-expanded]").first().click();
      await press(pane, files.facts);
      await pane.shown.getByLabel(files.factsForm.date, { exact: true }).fill("2023-02-30");
      await press(pane, files.factsForm.save);
      await pane.shown.getByText(files.faults.date).waitFor();
    },
  },
  {
    name: "files-paste",
    reach: async (pane, { files }) => {
      await press(pane, files.factsForm.cancel);
      await press(pane, files.paste);
      await press(pane, files.pasting.add);
      await pane.shown.getByText(files.pasting.empty).waitFor();
    },
  },
  {
    name: "files-refused",
    reach: async (pane, { files }) => {
      await press(pane, files.pasting.cancel);
      await openFiles(pane, [
        textFile("方案.txt", firstVersion),
        textFile("方案（副本）.txt", firstVersion),
        { name: "照片.png", mimeType: "image/png", buffer: Buffer.from("89504e470d0a1a0a", "hex") },
      ]);
      await button(pane, files.dismiss).waitFor();
      // Own files take the place of the examples; two of these come back to make the ledger full.
      for (const at of [3, 4]) await pane.shown.getByRole("checkbox").nth(at).check();
    },
  },
  {
    name: "review",
    reach: (pane) => step(pane, "review").then(() => pane.shown.getByRole("option").first().waitFor()),
  },
  { name: "review-filter", reach: (pane, { review }) => press(pane, review.filter) },
  {
    name: "review-reading",
    reach: async (pane, { review }) => {
      await press(pane, review.filter);
      await pane.shown.getByRole("option").first().click();
      await button(pane, review.accept).waitFor();
    },
  },
  {
    name: "review-form",
    reach: async (pane, { review }) => {
      await press(pane, review.edit);
      await pane.shown.getByLabel(review.form.due, { exact: true }).fill("明年");
      await press(pane, review.form.save);
      await pane.shown.getByText(review.faults.due).waitFor();
    },
  },
  {
    name: "review-adding",
    reach: async (pane, { review }) => {
      await press(pane, review.form.cancel);
      await press(pane, review.add);
      await pane.shown.getByText(review.form.adding).waitFor();
    },
  },
  {
    name: "watch-empty",
    reach: (pane, { watch }) => step(pane, "watch").then(() => button(pane, watch.toFill).waitFor()),
  },
  {
    name: "fill",
    reach: async (pane, { fill }) => {
      await step(pane, "fill");
      for (const summary of [fill.options.heading, fill.upkeep.heading])
        await pane.shown.locator("summary", { hasText: summary }).click();
      await pane.shown.getByRole("checkbox").nth(5).waitFor();
    },
  },
  {
    name: "fill-preview",
    reach: async (pane, { fill }) => {
      await press(pane, fill.preview);
      await pane.shown.locator("[data-report=preview]").waitFor();
    },
  },
  {
    name: "fill-written",
    reach: async (pane, { fill }) => {
      await press(pane, fill.write);
      await pane.shown.locator("[data-report=written]").waitFor();
      await pane.workbench.settled();
    },
  },
  {
    name: "watch",
    reach: async (pane) => {
      await report(pane);
      await step(pane, "watch");
      await pane.shown.getByTestId("row-card").waitFor();
      await pane.shown.getByTestId("total-bars").waitFor();
    },
  },
  {
    name: "watch-units",
    reach: async (pane, { watch }) => {
      await press(pane, watch.units);
      await pane.shown.getByTestId("group-bars").waitFor();
    },
  },
  {
    name: "watch-rows",
    reach: async (pane) => {
      await pane.shown.locator("[data-testid=group-bars] button").first().click();
      await pane.shown.getByTestId("rows").waitFor();
    },
  },
  {
    name: "report",
    reach: async (pane, { report: words }) => {
      await step(pane, "report");
      await pane.shown.locator("summary").click();
      await button(pane, words.make).waitFor();
    },
  },
  {
    name: "report-made",
    reach: async (pane, { report: words }) => {
      await pane.shown.locator("summary").click();
      await press(pane, words.make);
      await pane.shown.locator("[data-offer]").waitFor();
      await pane.workbench.settled();
    },
  },
  {
    name: "files-version",
    reach: async (pane, { files }) => {
      await step(pane, "files");
      await openFiles(pane, [textFile("方案（新）.txt", secondVersion)]);
      await button(pane, files.version.replace).waitFor();
      await button(pane, files.version.replace).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "fill-conflicts",
    reach: async (pane, words) => {
      const stations = await targetRow(pane.workbench, "新建急救站点数");
      await pane.workbench.type("指标台账", stations.address("要求"), "≥20个");
      await pane.workbench.settled();
      await step(pane, "files");
      await press(pane, words.files.version.replace);
      await button(pane, words.files.version.replace).waitFor({ state: "detached" });
      await step(pane, "fill");
      // The report was written since, so what the fill did is no longer shown.
      await press(pane, words.fill.preview);
      await pane.shown.locator("[data-report=preview]").waitFor();
    },
  },
  {
    name: "fill-refused",
    reach: async (pane, { fill }) => {
      await press(pane, fill.back);
      const upkeep = pane.shown.locator("details", { hasText: fill.upkeep.heading });
      if (!(await upkeep.evaluate((fold) => fold.hasAttribute("open"))))
        await upkeep.locator("summary").click();
      // The first takes back the report; the ledger itself has changed since it was written.
      await press(pane, fill.undo);
      await pane.shown.getByRole("heading", { name: fill.undoneHeading }).waitFor();
      await press(pane, fill.undo);
      await pane.frame.locator("[role=alert] .fui-MessageBar").waitFor();
    },
  },
  {
    name: "failure",
    reach: async (pane, { frame }) => {
      await pane.workbench.page.context().route("**/*.js", (route) => route.abort());
      await step(pane, "settings");
      await button(pane, frame.failure.retry).waitFor();
    },
  },
  {
    name: "settings",
    reach: async (pane, { frame, settings }) => {
      await pane.workbench.page.context().unroute("**/*.js");
      await press(pane, frame.failure.retry);
      await button(pane, settings.calculation.apply).waitFor();
    },
  },
  {
    name: "settings-stored",
    reach: async (pane, { settings }) => {
      await press(pane, settings.stored.show);
      await pane.shown.getByTestId("stored").waitFor();
      await press(pane, settings.stored.clear);
    },
  },
];
