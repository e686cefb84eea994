import { type DependencyIdentifier, LifecycleService, LifecycleStages } from "@univerjs/core";
import {
  IRenderManagerService,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import { createRoot } from "react-dom/client";
import { placeOf } from "../../chart";
import type { Workbook } from "../../host/workbook/workbook";
import { type UniverGrid, unitId } from "../grid/univer";
import { plotted } from "./data";
import { ChartPicture } from "./picture";

/** A chart where it lies on the sheet, in pixels at 100 %. */
interface Laid {
  key: string;
  left: number;
  top: number;
  width: number;
  height: number;
  chart: NonNullable<ReturnType<typeof plotted>>;
}

/**
 * The charts of the sheet in front, over the grid's canvas, which draws none. They move with the cells below them and let every
 * click through to the grid.
 */
export class ChartLayer {
  readonly #element = document.createElement("div");
  readonly #sheet = document.createElement("div");
  readonly #root = createRoot(this.#sheet);
  readonly #ends: (() => void)[] = [];
  /** The sheet whose charts are drawn: the one that the grid shows. */
  #shown = "";
  #ready = false;

  constructor(
    readonly container: HTMLElement,
    readonly grid: UniverGrid,
    readonly workbook: Workbook,
  ) {
    this.#element.className = "charts";
    this.#sheet.className = "charts-sheet";
    this.#element.append(this.#sheet);
    container.append(this.#element);
    // What draws the sheet is there only once the grid is.
    const lifecycle = grid.univer.__getInjector().get(LifecycleService);
    const shown = lifecycle.subscribeWithPrevious().subscribe((stage) => {
      if (stage === LifecycleStages.Rendered) this.#follow();
    });
    this.#ends.push(() => shown.unsubscribe());
  }

  #follow(): void {
    this.#ready = true;
    const scrolled = this.#service(SheetScrollManagerService)?.validViewportScrollInfo$.subscribe(() =>
      this.#move(),
    );
    const followed = this.grid.commands.onCommandExecuted(() => this.#move());
    const resized = new ResizeObserver(() => this.#move());
    resized.observe(this.container);
    this.#ends.push(
      () => scrolled?.unsubscribe(),
      () => followed.dispose(),
      () => resized.disconnect(),
    );
    this.draw();
  }

  dispose(): void {
    for (const end of this.#ends) end();
    this.#element.remove();
    // React does not unmount while it renders.
    queueMicrotask(() => this.#root.unmount());
  }

  /** Draws the charts anew from what their cells hold. */
  draw(): void {
    if (!this.#ready) return;
    this.#shown = this.grid.book.getActiveSheet().getSheetId();
    const laid = this.#laid();
    this.#root.render(
      laid.map(({ key, left, top, width, height, chart }) => (
        <div key={key} className="chart" style={{ left, top, width, height }}>
          <ChartPicture chart={chart} width={width} height={height} />
        </div>
      )),
    );
    this.#move();
  }

  #service<T>(identifier: DependencyIdentifier<T>): T | undefined {
    const render = this.grid.univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
    return render?.with<T>(identifier);
  }

  #laid(): Laid[] {
    const sheet = this.workbook.sheet(this.#shown);
    const skeleton = this.#service(SheetSkeletonManagerService)?.getSkeleton(this.#shown);
    if (!sheet || !skeleton) return [];
    const before = (sums: readonly number[], line: number) =>
      line === 0 ? 0 : (sums[Math.min(line, sums.length) - 1] ?? 0);
    return sheet.charts.flatMap((own): Laid[] => {
      const chart = plotted(own, this.workbook);
      if (!chart) return [];
      const { from, to } = placeOf(own, sheet);
      const across = ({ column, right }: typeof from) =>
        before(skeleton.columnWidthAccumulation, column) + (right * 4) / 3;
      const down = ({ row, down: rest }: typeof from) =>
        before(skeleton.rowHeightAccumulation, row) + (rest * 4) / 3;
      const [left, top] = [across(from), down(from)];
      return [{ key: own.id, left, top, width: across(to) - left, height: down(to) - top, chart }];
    });
  }

  /** Puts the layer over the cells as they are scrolled and enlarged now. */
  #move(): void {
    const canvas = this.container.querySelector(`#univer-sheet-main-canvas_${unitId}`);
    const skeleton = this.#service(SheetSkeletonManagerService)?.getCurrentSkeleton();
    const scroll = this.#service(SheetScrollManagerService)?.validViewportScrollInfo$.value;
    if (!canvas || !skeleton) return;
    const front = this.grid.book.getActiveSheet();
    if (front.getSheetId() !== this.#shown) {
      this.draw();
      return;
    }
    const zoom = front.getZoomRatio();
    const [outer, inner] = [this.container.getBoundingClientRect(), canvas.getBoundingClientRect()];
    const [head, side] = [skeleton.columnHeaderHeight * zoom, skeleton.rowHeaderWidth * zoom];
    Object.assign(this.#element.style, {
      left: `${inner.left - outer.left + side}px`,
      top: `${inner.top - outer.top + head}px`,
      width: `${inner.width - side}px`,
      height: `${inner.height - head}px`,
    });
    const [x, y] = [scroll?.viewportScrollX ?? 0, scroll?.viewportScrollY ?? 0];
    this.#sheet.style.transform = `scale(${zoom}) translate(${-x}px, ${-y}px)`;
  }
}
