import { mkdirSync, writeFileSync } from "node:fs";
import type { CDPSession, Page } from "playwright-core";
import { manyDocuments } from "./documents";
import type { PanePage } from "./panePage";

/** Gathers long tasks of the pane's main thread and when its first button is there; runs in every page before its own scripts. */
export function watchTasks(): void {
  const seen: number[] = [];
  Object.assign(window, { tasksSeen: seen });
  new PerformanceObserver((list) => {
    // The page around the pane plays Excel; its tasks are none of the pane's.
    for (const { duration, name } of list.getEntries())
      if (name !== "same-origin-ancestor") seen.push(duration);
  }).observe({ type: "longtask", buffered: true });
  const buttons = new MutationObserver(() => {
    if (!document.querySelector("[data-step] button")) return;
    performance.mark("pane-usable");
    buttons.disconnect();
  });
  buttons.observe(document, { childList: true, subtree: true });
}

const tasks = ({ frame }: PanePage): Promise<number[]> =>
  frame.evaluate(() => {
    const seen: unknown = Reflect.get(window, "tasksSeen");
    return Array.isArray(seen) ? seen.splice(0).map(Number) : [];
  });

/**
 * From the pane's page being asked for to its first paint and to its first step being usable, in ms. The page is loaded
 * anew while it is in sight: one out of sight is not painted.
 */
export async function startUp(pane: PanePage): Promise<{ paint: number; usable: number }> {
  // The old page looks the same and answers until it is gone: only the navigation itself tells them apart.
  const reloaded = pane.workbench.page.waitForEvent("framenavigated", (frame) => frame === pane.frame);
  await pane.frame.evaluate(() => void setTimeout(() => location.reload()));
  await reloaded;
  await pane.shown.getByRole("button", { name: "打开文件…" }).waitFor();
  return pane.frame.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    usable: performance.getEntriesByName("pane-usable")[0]?.startTime ?? Number.NaN,
  }));
}

export const slowDown = (session: CDPSession, times: number) =>
  session.send("Emulation.setCPUThrottlingRate", { rate: times });

/**
 * Reads documents through the file picker; the longest task of the main thread meanwhile (0 where none took 50 ms) and the time, in ms. The files lie
 * on the disk: contents that the test hands over itself are unpacked on the pane's main thread, which takes longer than all the rest.
 */
export async function readMany(pane: PanePage, count: number, items: number) {
  const files = manyDocuments(count, items).map((text, at) => inFolder(`方案${at + 1}.txt`, text));
  await pane.mouse.step("files");
  await tasks(pane);
  const before = await pane.shown.getByRole("checkbox").count();
  const from = Date.now();
  await pane.shown.locator("input[type=file]").first().setInputFiles(files);
  await pane.shown
    .getByRole("checkbox")
    .nth(before + count - 1)
    .waitFor({ timeout: 60_000 });
  await pane.shown
    .getByText("正在读取", { exact: false })
    .first()
    .waitFor({ state: "detached", timeout: 60_000 });
  const time = Date.now() - from;
  return { longest: Math.max(0, ...(await tasks(pane))), time };
}

const folder = "out/e2e/pane/documents";

function inFolder(name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, text);
  return `${folder}/${name}`;
}

/** Scrolls the list of readings by the wheel for a while; frames a second, and how many lines the list has. */
export async function scrollList(
  page: Page,
  pane: PanePage,
): Promise<{ rate: number; lines: number; drawn: number }> {
  await pane.mouse.step("review");
  const list = pane.shown.getByRole("listbox");
  await list.waitFor();
  await list.hover();
  const frames = pane.frame.evaluate(
    (time) =>
      new Promise<number>((resolve) => {
        const from = performance.now();
        let count = 0;
        const next = () => {
          count++;
          const passed = performance.now() - from;
          if (passed < time) requestAnimationFrame(next);
          else resolve((count * 1000) / passed);
        };
        requestAnimationFrame(next);
      }),
    2000,
  );
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 1200);
    await page.waitForTimeout(25);
  }
  const options = pane.shown.getByRole("option");
  return {
    rate: await frames,
    lines: Number(await options.first().getAttribute("aria-setsize")),
    drawn: await options.count(),
  };
}
