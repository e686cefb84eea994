import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../../src/manifest";
import { ribbonOf } from "../../../src/workbench/page/ribbon/model";

const source = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
const buttonsOf = (locale: string) =>
  ribbonOf(readManifest(source), locale).flatMap(({ groups }) => groups.flatMap(({ buttons }) => buttons));

test("tab, groups and buttons stand as in the manifest", () => {
  const [tab, ...more] = ribbonOf(readManifest(source), "zh-CN");
  expect(more).toEqual([]);
  expect(tab?.label).toBe("目标台账");
  expect(tab?.groups.map(({ label, buttons }) => [label, ...buttons.map((b) => b.label)])).toEqual([
    ["台账", "打开面板", "填写台账", "校核指标", "生成通报"],
    ["还原与固化", "还原上次写入", "固化为数值", "恢复公式"],
  ]);
});

test("a button has its supertip, its icon of 32 pixels and its action", () => {
  const [pane, fill] = buttonsOf("zh-CN");
  expect(pane?.action).toEqual({ kind: "showPane", page: "https://localhost:3000/taskpane.html" });
  expect(fill).toMatchObject({
    id: "Taizhang.FillButton",
    icon: "https://localhost:3000/assets/icons/fill-32.png",
    action: { kind: "runFunction", functionName: "fillLedger" },
    tip: { title: "填写台账", description: expect.stringContaining("不会丢失") },
  });
});

test("another language shows its overrides, an unknown one the defaults", () => {
  expect(buttonsOf("en-US")[1]?.label).toBe("Fill ledger");
  expect(buttonsOf("fr-FR")[1]?.label).toBe("填写台账");
});

test("a manifest without a ribbon gives none", () => {
  const bare = source.replace(/<CustomTab[\s\S]*<\/CustomTab>/, "");
  expect(ribbonOf(readManifest(bare), "zh-CN")).toEqual([]);
});
