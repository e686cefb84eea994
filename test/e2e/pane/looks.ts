import { type AxeResults, type RunOptions, source } from "axe-core";
import type { PanePage } from "./panePage";

declare global {
  interface Window {
    axe?: { run(context: string, options: RunOptions): Promise<AxeResults> };
    /** Texts as they were before they were made longer. */
    shortTexts?: [Text, string][];
  }
}

/** Names, roles and the like are the same in every theme, colours are not. */
const rules: Readonly<Record<"all" | "colours", RunOptions>> = {
  all: {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    // The pane is no page of its own: Excel around it has the main heading.
    rules: {
      "page-has-heading-one": { enabled: false },
      region: { enabled: false },
      "landmark-one-main": { enabled: false },
    },
  },
  colours: { runOnly: { type: "rule", values: ["color-contrast"] } },
};

/** What axe finds wrong inside the pane, each with the element; empty where nothing is. */
export async function axeFaults({ frame }: PanePage, which: keyof typeof rules): Promise<string[]> {
  if (!(await frame.evaluate(() => window.axe !== undefined))) await frame.evaluate(source);
  const options = { ...rules[which], resultTypes: ["violations", "incomplete"] } satisfies RunOptions;
  const { violations, incomplete } = await frame.evaluate(async (given) => {
    if (!window.axe) throw new Error("axe did not load");
    return window.axe.run("#root", given);
  }, options);
  const unsure = incomplete.filter(({ id }) => id !== "color-contrast");
  return [...violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`.slice(0, 400)),
  );
}

/**
 * Texts that do not fit: wider than the pane or than a box that hides what goes over, or two buttons upon each other. What
 * scrolls on purpose up and down, and what is for screen readers alone, is left out.
 */
export function cutOff({ frame }: PanePage): Promise<string[]> {
  return frame.evaluate(() => {
    const name = (element: Element) =>
      `<${element.tagName.toLowerCase()}> ${(element.textContent ?? "").trim().slice(0, 40)}`;
    const shown = [...document.querySelectorAll<HTMLElement>("#root *")].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.clientWidth > 1 &&
        getComputedStyle(element).clipPath === "none",
    );
    const wide = shown.filter((element) => {
      const style = getComputedStyle(element);
      const typed = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
      // A cut with … is meant where the whole text is in a title.
      const meant = style.textOverflow === "ellipsis" && element.title !== "";
      return (
        !typed && !meant && style.overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1
      );
    });
    const outside = shown
      .filter(({ tagName }) => tagName !== "OPTION")
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > window.innerWidth + 1 || left < -1;
      });
    /** The part of an element that is in sight: what scrolls shows a piece of it. */
    const inSight = (element: HTMLElement) => {
      let { left, right, top, bottom } = element.getBoundingClientRect();
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).overflowY === "visible") continue;
        const frame = around.getBoundingClientRect();
        [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
        [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
      }
      return { left, right, top, bottom };
    };
    const pressed = shown.filter((element) => element.matches("button, a, select, input"));
    const upon = pressed.filter((one, at) =>
      pressed.slice(at + 1).some((other) => {
        if (one.contains(other) || other.contains(one)) return false;
        const [a, b] = [inSight(one), inSight(other)];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        const sticky = one.closest("[data-foot]") !== other.closest("[data-foot]");
        return !sticky && across > 2 && down > 2;
      }),
    );
    return [
      ...wide.map((element) => `wide: ${name(element)}`),
      ...outside.map((element) => `outside: ${name(element)}`),
      ...upon.map((element) => `upon another: ${name(element)}`),
    ];
  });
}

/** Makes every text longer by almost half, as translations are, where it stands; `shorten` takes that back. */
export async function lengthen(pane: PanePage): Promise<void> {
  await pane.frame.evaluate(() => {
    const texts = document.createTreeWalker(
      document.getElementById("root") ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const found: [Text, string][] = [];
    while (texts.nextNode())
      if (texts.currentNode instanceof Text) found.push([texts.currentNode, texts.currentNode.data]);
    for (const [text, words] of found)
      if (words.trim() !== "") text.data = `${words}${" éà".repeat(Math.ceil(words.trim().length * 0.14))}`;
    window.shortTexts = found;
  });
  await atRest(pane);
}

export async function shorten(pane: PanePage): Promise<void> {
  await pane.frame.evaluate(() => {
    for (const [text, words] of window.shortTexts ?? []) text.data = words;
  });
  await atRest(pane);
}

/** Lists have learnt how high their lines are now, and drawn them there. */
const atRest = ({ frame }: PanePage): Promise<void> =>
  frame.evaluate(async () => {
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  });

/** Sizes of the pane in CSS pixels: as Excel opens it, and the same at 200 %. */
export const sizes = { whole: [320, 644], zoomed: [160, 322] } as const;

/** Lets the pane be resized, and nothing in it fade: boxes and colours are looked at as they come to rest. */
export async function prepareLooks({ workbench: { page }, frame }: PanePage): Promise<void> {
  await page.addStyleTag({
    content: `aside.pane { width: calc(var(--pane-width, 320px) + 1px) !important }
      aside.pane iframe { flex: none !important; height: var(--pane-height, 644px) }`,
  });
  await frame.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "*, ::before, ::after { transition: none !important; animation-duration: 0s !important }",
    );
    document.adoptedStyleSheets = [sheet];
  });
}

export async function resize(pane: PanePage, size: keyof typeof sizes): Promise<void> {
  const [width, height] = sizes[size];
  await pane.workbench.page.evaluate(
    ([w, h]) => {
      document.documentElement.style.cssText = `--pane-width: ${w}px; --pane-height: ${h}px`;
    },
    [width, height] as const,
  );
  await atRest(pane);
}
