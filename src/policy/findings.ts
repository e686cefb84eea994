import type { Finding, Item, Section } from "./document";
import { gather } from "./gather";
import { ordinalOf } from "./ids";
import { fold } from "./text/fold";
import { findResponsibilities } from "./units";
import { isUnitName } from "./units/names";

/** What a reader should know of the document itself. */
export function structureFindings(sections: Section[], items: Item[]): Finding[] {
  return [
    ...sectionOrder(sections),
    ...numberingGaps(items),
    ...repeatedBodies(items),
    ...brokenBodies(items),
  ];
}

function sectionOrder(sections: Section[]): Finding[] {
  return gather(sections, (section, at) => {
    const before = sections[at - 1];
    const [own, previous] = [ordinalOf(section.number), before ? ordinalOf(before.number) : 0];
    if (own === null || previous === null || own === previous + 1) return [];
    return [
      {
        code: "sectionOrder",
        details: { number: section.number, after: before?.number ?? "" },
        span: section.span,
      },
    ];
  });
}

/** A number that neither follows the one before nor starts again. */
function numberingGaps(items: Item[]): Finding[] {
  let own: number | null = null;
  return gather(items, (item, at) => {
    const before = items[at - 1];
    const previous = own;
    own = ordinalOf(item.number);
    if (!before || own === null || previous === null || own === 1 || own === previous + 1) return [];
    if (before.section !== item.section || before.subsection !== item.subsection) return [];
    return [
      { code: "numberingGap", details: { number: item.number, after: before.number }, span: item.span },
    ];
  });
}

/** Shorter bodies may repeat by chance. */
const SHORTEST_BODY = 40;

function repeatedBodies(items: Item[]): Finding[] {
  const first = new Map<string, Item>();
  return gather(items, (item) => {
    if (item.body.length < SHORTEST_BODY) return [];
    const opening = item.body.slice(0, 200);
    const before = first.get(opening);
    if (before)
      return [{ code: "repeatedBody", details: { number: item.number, of: before.number }, span: item.span }];
    first.set(opening, item);
    return [];
  });
}

const ENDS_BODY = new Set('。！？；：）】〕”".!?;:)]');

/** A last line that is a list of names behind a label ends without a stop. */
const LABELLED =
  /(?:^|\n)[（【〔]?(?:牵头|责任|配合|协办|主办|落实|参与|指导|完成|时限|进度)[^：:\n]{0,10}[：:】][^\n]*$/;

/** 推进有关工作。责任单位：A、B: nor does such a list at the end of a paragraph. */
function endsNaming(body: string): boolean {
  const text = fold(body);
  if (/[、，]$/.test(text)) return false;
  return findResponsibilities(text).some(({ start, end, groups }) => {
    const names = gather(groups, (group) => group.names);
    return end === text.length && /[：】]/.test(text.slice(start)) && isUnitName(names.at(-1) ?? "");
  });
}

function brokenBodies(items: Item[]): Finding[] {
  return items
    .filter(({ body }) => body !== "" && !ENDS_BODY.has(body.charAt(body.length - 1)))
    .filter(({ body }) => !LABELLED.test(body) && !endsNaming(body))
    .map((item) => ({
      code: "brokenOff",
      details: { number: item.number, end: item.body.slice(-12) },
      span: item.span,
    }));
}
