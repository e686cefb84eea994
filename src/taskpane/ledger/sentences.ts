import type { CheckReport, FillReport, FreezeReport, FrozenAs, UndoReport } from "../../excel";
import { columnLetters } from "../../ledger";
import { excelText as english } from "../../locales/en-US/excel";
import { fill } from "../../locales/fill";
import { excelText as chinese } from "../../locales/zh-CN/excel";
import { fillingText } from "../fill/text";
import { undoneValues } from "../fill/undoneValues";
import { inLanguage } from "../language";

const words = inLanguage({ "zh-CN": chinese, "en-US": english });

/** Places named in a sentence. */
const shown = 5;

/** What was done, said in one sentence: for the ribbon, which has nowhere else to show it. */
export function filled({ counts, written, tables }: FillReport): string {
  const { done, listSeparator } = words();
  const order = ["added", "changed", "unchanged", "conflict", "gone"] as const;
  const named = order.flatMap((kind) =>
    counts[kind] > 0 ? [fill(done.counts[kind], { count: counts[kind] })] : [],
  );
  const shutOut = tables.flatMap(({ name, shutOut }) =>
    shutOut.length === 0
      ? []
      : [
          fill(done.shutOut, {
            table: name,
            columns: shutOut.map(({ header }) => header).join(listSeparator),
          }),
        ],
  );
  return [
    fill(written ? done.fill : done.fillIdle, { counts: named.join(done.countSeparator) }),
    ...shutOut,
  ].join("");
}

export const undone = (report: UndoReport): string => fill(words().done.undo, undoneValues(report));

export function frozen({ count }: FreezeReport, as: FrozenAs): string {
  const { done } = words();
  return fill(done.freeze, { count, as: done.as[as] });
}

export const thawed = ({ count }: FreezeReport): string => fill(words().done.thaw, { count });

export function checked({ conclusions, repaired, broken }: CheckReport): string {
  const { done, listSeparator } = words();
  const named = [...conclusions].map(([name, count]) =>
    fill(done.conclusion, { name: name || done.unknownConclusion, count }),
  );
  const total = [...conclusions.values()].reduce((sum, count) => sum + count, 0);
  const places = broken
    .slice(0, shown)
    .map(({ sheet, row, column }) => fill(done.place, { sheet, address: `${columnLetters(column)}${row}` }));
  return [
    fill(done.check, { total, conclusions: named.join(listSeparator) }),
    repaired > 0 ? fill(done.repaired, { count: repaired }) : "",
    broken.length > 0 ? fill(done.broken, { count: broken.length, places: places.join(listSeparator) }) : "",
  ].join("");
}

export const columnsShown = (): string => fillingText().options.applied;
