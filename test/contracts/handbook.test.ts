/** docs/使用手册.md against the product: whatever the pane says when something fails can be looked up, whatever is named is on the screen. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bootText } from "../../src/locales/zh-CN/boot";
import { excelText } from "../../src/locales/zh-CN/excel";
import { filesText } from "../../src/locales/zh-CN/files";
import { frameText } from "../../src/locales/zh-CN/frame";
import { reportStepText } from "../../src/locales/zh-CN/reportStep";
import { shelfText } from "../../src/locales/zh-CN/shelf";
import { taskpaneText } from "../../src/locales/zh-CN/taskpane";

const root = join(__dirname, "../..");
const handbook = readFileSync(join(root, "docs/使用手册.md"), "utf8");
const [, daily = "", , failures = ""] = handbook.split(/^# .+$/m).slice(1);

/** What a sentence is recognised by: the longest piece of its first clause that is the same whatever it is about. */
const signOf = (sentence: string): string =>
  (sentence.split(/[。；，：]/)[0] ?? "")
    .split(/\{\w+\}/)
    .map((piece) => piece.replace(/^[”》）]+|[“《（]+$/g, "").trim())
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), "");

const sentences = [
  bootText.noOffice,
  bootText.noExcel,
  bootText.notLoaded,
  ...Object.values(excelText.errors),
  ...Object.values(filesText.errors),
  ...Object.values(shelfText.refused),
  ...Object.values(shelfText.kept),
  shelfText.corrections.notJson,
  shelfText.corrections.notCorrections,
  shelfText.corrections.newer,
  shelfText.corrections.broken,
  frameText.failure.heading,
  frameText.failure.offline,
  frameText.unexpected,
  taskpaneText.busy,
  taskpaneText.notLoaded,
  taskpaneText.chooseFirst,
  reportStepText.fileFailed,
  reportStepText.settingsLost,
  reportStepText.unreadable,
  reportStepText.file.failed.download,
  reportStepText.file.failed.copy,
];

/** Every text of the pane and the ribbon. */
const words = new Set<string>();
const collect = (value: unknown): void => {
  if (typeof value === "string") words.add(value);
  else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
};
const folder = join(root, "src/locales/zh-CN");
for (const area of readdirSync(folder)) collect(require(join(folder, area)));
for (const [, label] of readFileSync(join(root, "manifest.xml"), "utf8").matchAll(/DefaultValue="([^"]+)"/g))
  if (label) words.add(label);

test("every failure can be looked up by the words it is told in", () => {
  const missing = [...new Set(sentences.map(signOf))].filter((sign) => !failures.includes(sign));
  expect(missing).toEqual([]);
});

test("what is printed bold in the part for daily use is a label of the screen, or a whole sentence", () => {
  const bold = [...daily.matchAll(/\*\*(.+?)\*\*/g)].map(([, label]) => label ?? "");
  expect(bold.length).toBeGreaterThan(30);
  expect(bold.filter((label) => !words.has(label) && !/[。，]/.test(label))).toEqual([]);
});

test("every picture is there, and every link leads to a heading or a file", () => {
  // As pages on the web make them of headings.
  const headings = [...handbook.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
  for (const [, target = ""] of handbook.matchAll(/\]\(([^)]+)\)/g)) {
    if (target.startsWith("#")) expect(headings).toContain(target.slice(1));
    else expect([target, existsSync(join(root, "docs", target))]).toEqual([target, true]);
  }
});
