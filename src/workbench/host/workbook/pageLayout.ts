import type { Area } from "./area";

/** Print settings of a sheet; margins in points. */
export interface PageLayout {
  readonly values: Map<string, unknown>;
  readonly headersFooters: Map<string, string>;
  printArea: Area[] | null;
  titleRows: Area | null;
  titleColumns: Area | null;
  /** Rows that begin a new page, from 0. */
  readonly rowBreaks: Set<number>;
}

/** Excel's settings of a new sheet. Guess: paper A4 and the margins "Normal" of a zh-CN Excel. */
export const newPageLayout = (): PageLayout => ({
  values: new Map<string, unknown>([
    ["orientation", "Portrait"],
    ["paperSize", "A4"],
    ["blackAndWhite", false],
    ["printErrors", "AsDisplayed"],
    ["zoom", { scale: 100 }],
    ["centerHorizontally", false],
    ["centerVertically", false],
    ["printHeadings", false],
    ["printGridlines", false],
    ["leftMargin", 50.4],
    ["rightMargin", 50.4],
    ["topMargin", 54],
    ["bottomMargin", 54],
    ["headerMargin", 21.6],
    ["footerMargin", 21.6],
    ["printComments", "NoComments"],
    ["draftMode", false],
    ["firstPageNumber", ""],
    ["printOrder", "DownThenOver"],
  ]),
  headersFooters: new Map(),
  printArea: null,
  titleRows: null,
  titleColumns: null,
  rowBreaks: new Set(),
});
