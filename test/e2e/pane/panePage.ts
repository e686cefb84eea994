import type { Frame, Locator } from "playwright-core";
import type { FrameText } from "../../../src/locales/zh-CN/frame";
import { frameText } from "../../../src/locales/zh-CN/frame";
import type { WorkbenchPage } from "../workbenchPage";

export type Step = keyof FrameText["steps"];

/** A text file as a picker gives it. */
export const textFile = (name: string, text: string) => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(text, "utf8"),
});

/** How a person makes things happen: with the mouse, or with the keyboard alone. */
export interface Hand {
  step(step: Step): Promise<void>;
  /** Presses a button of the step that is shown. */
  press(name: string): Promise<void>;
  tick(name: string): Promise<void>;
  choose(radio: string): Promise<void>;
  write(field: string, text: string): Promise<void>;
}

/** The pane's page inside the workbench. */
export class PanePage {
  constructor(
    readonly workbench: WorkbenchPage,
    readonly frame: Frame,
  ) {}

  static async of(workbench: WorkbenchPage): Promise<PanePage> {
    const handle = await workbench.page.waitForSelector("aside iframe", { state: "attached" });
    const frame = await handle.contentFrame();
    if (!frame) throw new Error("the pane has no page");
    const pane = new PanePage(workbench, frame);
    await frame.getByRole("tab").first().waitFor();
    return pane;
  }

  panel(step: Step): Locator {
    return this.frame.locator(`[data-step=${step}]:visible`);
  }

  /** The panel that is shown. */
  get shown(): Locator {
    return this.frame.locator("[data-step]:visible");
  }

  get mouse(): Hand {
    const { frame } = this;
    return {
      step: async (step) => {
        await frame.getByRole("tab", { name: frameText.steps[step], exact: true }).click();
        await this.panel(step).waitFor();
      },
      press: (name) => this.shown.getByRole("button", { name, exact: true }).click(),
      tick: (name) => this.shown.getByRole("checkbox", { name }).click(),
      choose: (name) => this.shown.getByRole("radio", { name, exact: true }).click(),
      write: (name, text) => this.shown.getByLabel(name, { exact: true }).fill(text),
    };
  }

  get keyboard(): Hand {
    const { keyboard } = this.workbench.page;
    const type = async (text: string) => {
      await keyboard.press("Control+a");
      if (text === "") await keyboard.press("Delete");
      else await keyboard.insertText(text);
    };
    return {
      step: async (step) => {
        await this.toFocus((at) => at.role === "tab", "Shift+Tab");
        const steps = Object.keys(frameText.steps);
        await keyboard.press("Home");
        for (const _ of steps.slice(0, steps.indexOf(step))) await keyboard.press("ArrowRight");
        await this.panel(step).waitFor();
      },
      press: async (name) => {
        await this.toFocus((at) => at.role === "button" && at.name === name);
        await keyboard.press("Enter");
      },
      tick: async (name) => {
        await this.toFocus((at) => at.role === "checkbox" && at.name.includes(name));
        await keyboard.press("Space");
      },
      choose: async (name) => {
        await this.toFocus((at) => at.role === "radio");
        for (let tries = 0; tries < 5 && (await this.focused()).name !== name; tries++)
          await keyboard.press("ArrowDown");
        await keyboard.press("Space");
      },
      write: async (name, text) => {
        await this.toFocus((at) => at.role === "textbox" && at.name === name);
        await type(text);
      },
    };
  }

  /** Presses Tab until the keyboard is where it should be. */
  async toFocus(found: (at: Focus) => boolean, key = "Tab"): Promise<void> {
    const seen: string[] = [];
    let last = -1;
    for (let presses = 0; presses < 200; presses++) {
      const at = await this.focused();
      if (found(at)) return;
      seen.push(`${at.role} ${at.name}`);
      // Past the last stop a browser without a window has nowhere to go.
      if (at.place === last) await this.enter();
      last = at.place;
      await this.workbench.page.keyboard.press(key);
      if (!(await this.hasKeyboard())) await this.enter();
    }
    throw new Error(`the keyboard never came there; it came by ${seen.join(" | ")}`);
  }

  private hasKeyboard(): Promise<boolean> {
    return this.workbench.page.evaluate(() => document.activeElement?.tagName === "IFRAME");
  }

  /** What F6 does in Excel: the keyboard goes into the pane. */
  enter(): Promise<void> {
    return this.frame.getByRole("tab", { selected: true }).focus();
  }

  /** What has the keyboard, as a screen reader names it. */
  focused(): Promise<Focus> {
    return this.frame.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement)) return { role: "", name: "", place: -1 };
      const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels : null;
      const label = [...(labels ?? [])].map(({ textContent }) => textContent).join(" ");
      const own = at.getAttribute("aria-label") ?? (label || at.textContent);
      const roles: Record<string, string> = { BUTTON: "button", TEXTAREA: "textbox", SELECT: "combobox" };
      const type = at.getAttribute("type") ?? "text";
      const input = type === "checkbox" || type === "radio" ? type : "textbox";
      const role = at.getAttribute("role") ?? roles[at.tagName] ?? (at.tagName === "INPUT" ? input : "");
      const place = [...document.querySelectorAll("*")].indexOf(at);
      return { role, name: (own ?? "").trim(), place };
    });
  }
}

interface Focus {
  readonly role: string;
  readonly name: string;
  /** Among all elements of the page. */
  readonly place: number;
}
