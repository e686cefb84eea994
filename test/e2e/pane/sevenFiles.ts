import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { docxOf, p } from "../../files/docx-in/docx";
import { ofdOf } from "../../files/pages/ofd";
import { pdfOf } from "../../files/pages/pdf";
import { A4, typeset } from "../../files/pages/typeset";
import { asGbk } from "../../files/text/gbk";
import type { PanePage } from "./panePage";

/** A notice of our own wording, of one place and one field. */
const notice = (place: string, field: string, number: number): string =>
  [
    `${place}${field}行动方案`,
    `${place.slice(0, 1)}府办〔2026〕${number}号`,
    "一、重点任务",
    `（一）完善${field}网络。到2026年底，建成${field}站点${number}个以上，覆盖率达到9${number % 10}%。（${place}民政局牵头，${place}财政局配合）`,
    `（二）提升${field}能力。2027年6月底前，培训骨干不少于${number * 10}人。（${place}人力资源社会保障局负责）`,
    `${place}人民政府办公室`,
    "2026年4月1日",
  ].join("\n");

const lines = (text: string): string[] => text.split("\n");
const sheet = { ...A4, head: "政府公报", foot: (page: number) => `— ${page} —` };

/** A page as a browser saves it: the site's menus before and behind the document. */
const savedPage = (text: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>政策文件_门户网站</title></head><body><ul><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li><li><a href="/fw">政务服务</a></li></ul><div class="article">${lines(
    text,
  )
    .map((line) => `<p>${line}</p>`)
    .join("")}</div><div><a href="/map">网站地图</a> | <a href="/contact">联系我们</a></div></body></html>`;

/** Documents as people have them, each in another format, by the name of its file. */
const documents: Readonly<Record<string, Uint8Array>> = {
  "白沙养老.txt": asGbk(notice("白沙县", "养老服务", 12)),
  "青石托育.docx": docxOf({
    body: lines(notice("青石县", "托育服务", 23))
      .map((line) => p(line))
      .join(""),
  }),
  "云岭救助.pdf": pdfOf(typeset(notice("云岭市", "社会救助", 34), sheet)),
  "临江助残.ofd": ofdOf([typeset(notice("临江区", "助残服务", 45), sheet)]),
  "松溪殡葬.html": new TextEncoder().encode(savedPage(notice("松溪区", "殡葬服务", 56))),
  "清源养老.doc": new Uint8Array(readFileSync("test/files/doc/lists-and-table.doc")),
};

export const titles = [
  "白沙县养老服务行动方案",
  "青石县托育服务行动方案",
  "云岭市社会救助行动方案",
  "临江区助残服务行动方案",
  "松溪区殡葬服务行动方案",
  "清源市养老服务提升行动方案（2024-2025年）",
];

/** The seventh was not downloaded whole. */
export const broken = {
  name: "金川儿童.docx",
  bytes: docxOf({ body: p(notice("金川市", "儿童福利", 67)) }).slice(0, 700),
};

/** Writes all seven to a folder, the broken one among the others. @returns their paths */
export function sevenFiles(): string[] {
  const folder = mkdtempSync(join(tmpdir(), "taizhang-seven-"));
  const files = Object.entries(documents);
  files.splice(3, 0, [broken.name, broken.bytes]);
  return files.map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
}

/** Drags files from a folder of the machine onto an element of the pane, as the browser itself does it, and lets go. */
export async function drop(page: Page, onto: Locator, paths: readonly string[]): Promise<void> {
  const box = await onto.boundingBox();
  if (!box) throw new Error("nothing to drop onto");
  const session = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 300) };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, ...at, data });
  await session.detach();
}

/** Gathers what the pane says of its progress from now on. */
export const watchProgress = (pane: PanePage): Promise<void> =>
  pane.frame.evaluate(() => {
    const said = new Set<string>();
    Object.assign(window, { progressSaid: said });
    new MutationObserver(() => {
      for (const { textContent } of document.querySelectorAll("[role=status]")) said.add(textContent);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });

export const progressSaid = (pane: PanePage): Promise<string[]> =>
  pane.frame.evaluate(() => {
    const said: unknown = Reflect.get(window, "progressSaid");
    return said instanceof Set ? [...said].map(String) : [];
  });
