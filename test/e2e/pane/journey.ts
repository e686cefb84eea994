import type { WorkbenchPage } from "../workbenchPage";
import { firstVersion, secondVersion } from "./documents";
import { type Hand, type PanePage, textFile } from "./panePage";

const title = "海棠市公共卫生服务提升行动方案";

/** Presses a button that opens the file picker, and picks. */
async function pick(pane: PanePage, press: () => Promise<void>, name: string, text: string): Promise<void> {
  const chooser = pane.workbench.page.waitForEvent("filechooser");
  await press();
  await (await chooser).setFiles([textFile(name, text)]);
}

/** Where a target's row stands on 指标台账, and what each column says in it. */
export async function targetRow(workbench: WorkbenchPage, indicator: string) {
  const { values } = await workbench.sheet("指标台账");
  const header = values.findIndex((line) => line.includes("编号") && line.includes("完成值"));
  const names = values[header] ?? [];
  const row = values.findIndex((line) => line[names.indexOf("指标")] === indicator);
  const cell = (column: string) => values[row]?.[names.indexOf(column)];
  const address = (column: string) => `${String.fromCharCode(65 + names.indexOf(column))}${row + 1}`;
  return { cell, address };
}

/** Opens the document, with no other in the ledger. */
export async function open(pane: PanePage, hand: Hand): Promise<void> {
  await hand.step("files");
  const boxes = pane.shown.getByRole("checkbox", { disabled: false });
  await boxes.first().waitFor();
  for (const document of ["意见", "广东省深化", "广西", "高明", "湛江"]) await hand.tick(document);
  await pick(pane, () => hand.press("打开文件…"), "方案.txt", firstVersion);
  await pane.shown.getByRole("checkbox", { name: title }).waitFor();
  await pane.frame.getByText(`已读入“${title}”：3 项任务、4 项指标，存疑 1 处。`, { exact: false }).waitFor();
}

/** Corrects the planted error; a wrong entry is refused first. */
export async function correct(pane: PanePage, hand: Hand, openReading: () => Promise<void>): Promise<void> {
  await hand.step("review");
  await openReading();
  await pane.shown.locator("mark", { hasText: "达标率达到950%" }).waitFor();
  await hand.press("修改");
  await hand.write("数值", "九十五");
  await hand.press("保存");
  await pane.shown.getByText("请填数字，如 95 或 1.5").waitFor();
  await hand.write("数值", "95");
  await hand.press("保存");
  await pane.shown.getByText("原读作：≥950%").waitFor();
}

/** Shows what would be written, and writes it. */
export async function fill(pane: PanePage, hand: Hand, decide?: () => Promise<void>): Promise<void> {
  await hand.step("fill");
  if ((await pane.shown.locator("[data-report]").count()) > 0) await hand.press("返回");
  await hand.press("预览差异");
  await pane.shown.locator("[data-report=preview]").waitFor();
  await decide?.();
  await hand.press("写入台账");
  await pane.shown.locator("[data-report=written]").waitFor();
  await pane.workbench.settled();
}

/** Puts the newer version in the place of the document. */
export async function replace(pane: PanePage, hand: Hand): Promise<void> {
  await hand.step("files");
  await hand.press(`“${title}”的详情`);
  await pick(pane, () => hand.press("换成新版本…"), "方案（新）.txt", secondVersion);
  await pane.frame.getByText("已换成新版本", { exact: false }).waitFor();
}

export async function undo(pane: PanePage, hand: Hand): Promise<void> {
  await hand.step("fill");
  await hand.press("还原上次写入");
  await pane.frame.getByText("已还原上次写入", { exact: false }).waitFor();
  await pane.workbench.settled();
}
