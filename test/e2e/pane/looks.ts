import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import type { PanePage } from "./panePage";

/** What axe finds wrong inside the pane, each with the element; empty where nothing is. */
export async function axeFaults(
  { workbench: { page } }: PanePage,
  rules: "all" | "colours",
): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().include(["aside iframe", "#root"]);
  if (rules === "colours") axe.withRules(["color-contrast"]);
  else
    axe
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      // The pane is no page of its own: Excel around it has the main heading.
      .disableRules(["page-has-heading-one", "region", "landmark-one-main"]);
  const { violations, incomplete } = await axe.analyze();
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
    const pressed = shown.filter((element) => element.matches("button, a, select, input"));
    const upon = pressed.filter((one, at) =>
      pressed.slice(at + 1).some((other) => {
        if (one.contains(other) || other.contains(one)) return false;
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
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

/** Makes every text longer by almost half, as translations are, where it stands. */
export function lengthen({ frame }: PanePage): Promise<void> {
  return frame.evaluate(() => {
    const texts = document.createTreeWalker(
      document.getElementById("root") ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const found: Text[] = [];
    while (texts.nextNode()) if (texts.currentNode instanceof Text) found.push(texts.currentNode);
    for (const text of found) {
      const words = text.data.trim();
      if (words !== "") text.data = `${text.data}${" éà".repeat(Math.ceil(words.length * 0.14))}`;
    }
  });
}

/** The pane at a width, in CSS pixels; at 200 % a pane of 320 has 160 of them. */
export async function widen(page: Page, width: number): Promise<void> {
  await page.addStyleTag({ content: `aside.pane { width: ${width + 1}px !important }` });
  await page.waitForTimeout(150);
}
