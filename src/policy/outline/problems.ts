import { gather } from "../gather";
import type { ReadParagraph } from "../paragraphReader";

/** An item that is a problem found, to be put right: 问题一, 反馈问题3. */
const PROBLEM = /问题/;
/** A line that says how things stand. */
const TOLD =
  /^(?:[（【〔]?(?:存在的?(?:主要|突出)?问题|反馈问题|问题(?:描述|表现|概况|情况)?|具体(?:问题|表现|情形)|现状(?:描述|问题)?|基本情况)[）】〕]?：)/;
/** What is to be done begins here. */
const ASKED = /(?:整改|工作|具体|治理)?(?:目标|措施|要求|时限|任务|责任)(?:任务|单位|要求)?[：】]/;

interface Range {
  start: number;
  end: number;
}

/** Stretches of an item that tell what an inspection found; no number in them asks for anything. */
export function problemsTold(label: string, paragraphs: readonly ReadParagraph[]): Range[] {
  let isOpen = PROBLEM.test(label);
  return gather(paragraphs, ({ paragraph: { start, end }, text }) => {
    if (!isOpen && !TOLD.test(text)) return [];
    const asked = text.search(ASKED);
    isOpen = isOpen && asked < 0;
    return [{ start, end: asked < 0 ? end : start + asked }];
  });
}
