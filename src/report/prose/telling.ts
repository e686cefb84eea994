import type { ReportText } from "../../locales/zh-CN/report";
import type { Facts } from "../facts";
import type { Settings } from "../options";
import type { Paragraph, Run, TableKey } from "../report";
import { compose, type Value } from "./runs";
import { ordinal } from "./words";

/** What a section is told from. */
export interface Telling {
  facts: Facts;
  settings: Settings;
  text: ReportText;
  /** Numbers of the annexes that there are. */
  annexes: ReadonlyMap<TableKey, number>;
}

export const said = (template: string, values: Readonly<Record<string, Value>> = {}): Paragraph => ({
  level: 0,
  runs: compose(template, values),
});

/** （一）… with what stands below it; blocks without paragraphs are left out, and the rest is numbered. */
export function headed(
  blocks: readonly { heading: string; paragraphs: readonly Paragraph[] }[],
  text: ReportText,
): Paragraph[] {
  const told = blocks.filter(({ paragraphs }) => paragraphs.length > 0);
  if (told.length === 1) return told.flatMap(({ paragraphs }) => paragraphs);
  return told.flatMap(({ heading, paragraphs }, at) => [
    {
      level: 2 as const,
      runs: compose(text.subheading, { ordinal: ordinal(at + 1, text), text: heading }),
    },
    ...paragraphs,
  ]);
}

/** 一是…二是…; one sentence alone is not counted. */
export const counting = (sentences: readonly (readonly Run[])[], text: ReportText): Paragraph[] =>
  sentences.length === 1
    ? sentences.map((runs) => ({ level: 0, runs }))
    : sentences.map((runs, at) => ({
        level: 0,
        runs: compose(text.firstly, { ordinal: ordinal(at + 1, text), text: runs }),
      }));

/** 详见附件3, where there is such an annex. */
export function seeAnnex(key: TableKey, { annexes, text }: Telling): Run[] {
  const n = annexes.get(key);
  return n === undefined ? [] : compose(text.annex, { n });
}
