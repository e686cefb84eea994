import type { FrameLocator, Page } from "playwright-core";

export type Shown = string | number | boolean;

/** A sheet as the grid shows it: values by row and column, and the ground each cell is painted with. */
export interface ShownSheet {
  readonly values: Shown[][];
  readonly grounds: string[][];
}

declare global {
  interface Window {
    /** The page's session, put there for the console and for tests. */
    workbench: {
      view: { shown(): import("@univerjs/core").IWorkbookData };
      host: import("../../src/workbench/host").Host;
    };
  }
}

/** The workbench as a person meets it: what they click and type, and what they see. */
export class WorkbenchPage {
  readonly pane: FrameLocator;

  constructor(readonly page: Page) {
    this.pane = page.frameLocator("aside iframe");
  }

  /** The add-in has started and can be told to work. */
  async ready(): Promise<void> {
    await this.page.waitForSelector(".ribbon-button:enabled:has-text('填写台账')");
  }

  /** Everything is calculated and drawn. */
  async settled(): Promise<void> {
    await this.page.evaluate(async () => {
      await window.workbench.host.calculated();
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
  }

  /** Names of the sheets in the order of their tabs. */
  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => {
      const book = window.workbench.view.shown();
      return book.sheetOrder.map((id) => book.sheets[id]?.name ?? "");
    });
  }

  /** A sheet as the grid shows it. */
  sheet(name: string): Promise<ShownSheet> {
    return this.page.evaluate((wanted) => {
      const book = window.workbench.view.shown();
      const sheet = Object.values(book.sheets).find((each) => each.name === wanted);
      const values: (string | number | boolean)[][] = [];
      const grounds: string[][] = [];
      for (const [row, line] of Object.entries(sheet?.cellData ?? {})) {
        const [r, g]: [(string | number | boolean)[], string[]] = [[], []];
        for (const [column, cell] of Object.entries<import("@univerjs/core").ICellData | null>(line ?? {})) {
          const style = typeof cell?.s === "string" ? book.styles[cell.s] : cell?.s;
          r[Number(column)] = cell?.v ?? "";
          g[Number(column)] = style?.bg?.rgb ?? "";
        }
        values[Number(row)] = Array.from(r, (value) => value ?? "");
        grounds[Number(row)] = Array.from(g, (value) => value ?? "");
      }
      return { values: Array.from(values, (v) => v ?? []), grounds: Array.from(grounds, (g) => g ?? []) };
    }, name);
  }

  /** A click on a ribbon button; settles when the command has ended. */
  async ribbon(label: string): Promise<string> {
    await this.page.getByRole("button", { name: label, exact: true }).click();
    await this.ready();
    return this.pane.locator(".fui-MessageBar").first().innerText();
  }

  async paneButton(label: string): Promise<void> {
    await this.pane.getByRole("button", { name: label, exact: true }).click();
  }

  /** Goes to a sheet by its tab and to a cell by the name box. */
  async goTo(sheet: string, cell: string): Promise<void> {
    await this.page.locator("[data-u-comp=slide-tab-item]", { hasText: sheet }).click();
    const box = this.page.locator("[data-u-comp=defined-name] input");
    await box.fill(cell);
    await box.press("Enter");
  }

  async type(sheet: string, cell: string, text: string): Promise<void> {
    await this.goTo(sheet, cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  screenshot(name: string): Promise<Buffer> {
    return this.page.screenshot({ path: `out/e2e/${name}.png` });
  }
}
