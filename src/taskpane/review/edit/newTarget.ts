import { parseRequirement } from "../../../check";
import type { Item, Target } from "../../../policy";
import { dayOf } from "../../dayOf";
import { type Draft, draftOf } from "./draft";

/** A number with the words that ask for it and its unit; parseRequirement then says what they mean. */
const quantity =
  /(?:不低于|不少于|不高于|不超过|不得?超过|达到|达|提高到|上升到|下降到|降低?到|控制在|稳定在|至少|超过|力争)*(?:约)?\d[\d,.]*(?:[-—~至]\d[\d.]*)?(?:%|‰|个百分点|分钟|小时|公里|平方米|公顷|[万亿]?[家个人名张台所项件户次例岁年天吨元县市]|[万亿]元)?(?:左右|以上|以下|以内)?/gu;

/** A year, a month or a day is no quantity. */
const date = /^\D*(?:\d{4}年?|\d{1,2}[月日])$/u;
const deadline = /\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?/u;

/** Joints that stand between an indicator and its number. */
const joints = /(?:要|应|力争|须|将|也|均|总体)?(?:不断)?[，、：:\s]*$/u;
const opening = /^(?:.*[，；。：]|.*(?:使|将|让|确保|实现|推动))/u;

/**
 * The form for what was missed, with what can be made out of the words that someone chose; `at` is the place in them of the
 * number that is meant, where it is known.
 */
export function draftFrom(quote: string, item: Item | null, at?: number): Draft {
  const draft = { ...draftOf(item, null, null), quote };
  const numbers = [...quote.matchAll(quantity)].filter(
    ([words]) => !date.test(words) && parseRequirement(words),
  );
  const meant = numbers.find(({ index, 0: words }) => at !== undefined && at < index + words.length);
  const found = meant ?? numbers[0];
  const read = found && parseRequirement(found[0]);
  if (!found || !read) return draft;
  const before = quote.slice(0, found.index).replace(joints, "").replace(opening, "");
  const target: Target = {
    ...read,
    id: "",
    indicator: before.trim(),
    subject: null,
    quote,
    span: { start: 0, end: 0 },
    due: dayOf(deadline.exec(quote)?.[0] ?? "") ?? null,
    dueText: null,
    dueInherited: false,
    strength: /力争|原则上|争取/u.test(quote) ? "strive" : "required",
    qualifier: null,
    recogniser: "",
    review: [],
  };
  return { ...draftOf(item, target, null), quote };
}
