import { unitName } from "../numbers/measures";
import { exact, MULTIPLE, parseArabic } from "../numbers/numerals";
import type { Requirement } from "../requirement";
import { type Anchor, findAnchors } from "../targets/anchors";
import { combine, phraseBefore, phraseBehind } from "../targets/phrases";
import { isBetterWhenLow } from "../targets/polarity";
import { changeIn } from "../targets/relative";

/** A value with the review codes of what is doubtful in it. */
export interface ReadValue {
  requirement: Requirement;
  review: string[];
}

/** A cell of values: 60以上, ≥95, 101, 12-15, 全覆盖; the unit may stand elsewhere. */
export function valueIn(text: string, unitElsewhere: string, indicator: string): ReadValue | null {
  const anchor = findAnchors(text).find((each) => !isYear(each));
  if (!anchor) return /全覆盖|^全部$/.test(text) ? { requirement: everything, review: [] } : null;
  const both = combine(
    phraseBefore(text.slice(0, anchor.start))?.phrase ?? null,
    phraseBehind(text.slice(anchor.end))?.phrase ?? null,
  );
  const [, multiple = "", printed = ""] =
    new RegExp(`^(${MULTIPLE})?(.*)$`).exec(/^[/-]?$/.test(unitElsewhere) ? "" : unitElsewhere) ?? [];
  const times = anchor.unit === null ? parseArabic("1", multiple) : 1;
  const said = anchor.unit ?? unitName(printed || null);
  const unit = said ?? unitByName(indicator, anchor.value);
  const change = changeIn(text.slice(0, anchor.start), anchor);
  const isLower = both === null && change === null && anchor.high === null && isBetterWhenLow(indicator);
  return {
    requirement: {
      comparison: anchor.high === null ? (both?.comparison ?? (isLower ? "at_most" : "at_least")) : "between",
      direction: both?.direction ?? null,
      reference: null,
      ...(change && {
        comparison: change.comparison,
        direction: change.direction,
        reference: change.reference,
      }),
      value: exact(anchor.value * times),
      high: anchor.high === null ? null : exact(anchor.high * times),
      unit,
      grade: null,
    },
    review: [
      ...(said === null ? [unit === null ? "noUnit" : "unitInferred"] : []),
      ...(isLower ? ["comparisonInferred"] : []),
    ],
  };
}

/** 比2020年下降12%: the year says against what. */
const isYear = ({ unit, value }: Anchor): boolean => unit === "年" && value >= 1900;

/** A rate is in per cent and a number of people in people, where the table does not say. */
function unitByName(indicator: string, value: number): string | null {
  if (/(?:率|比例|占比|比重)$/.test(indicator)) return value <= 100 ? "%" : null;
  return /(人次|人数|户数)$/.exec(indicator)?.[1]?.replace("数", "") ?? null;
}

const everything: Requirement = {
  comparison: "at_least",
  value: 100,
  high: null,
  unit: "%",
  direction: null,
  grade: null,
  reference: null,
};

/** 体育产业从业人员（万人） */
const UNIT_IN_NAME = /（(?:单位：)?([%‰\u4e00-\u9fa5/\da-zA-Zμµ³]{1,8})）$/;
/** What stands in brackets behind an indicator and is no unit. */
const NO_UNIT = /^(?:不?含|其中|以|约束|预期|[^/]*年|试行|累计)/;

/** An indicator's name apart from the unit in its brackets. */
export function nameAndUnit(text: string): { name: string; unit: string } {
  const name = text.replace(/^\d{1,3}[.、．]\s*/, "");
  const unit = UNIT_IN_NAME.exec(name)?.[1] ?? "";
  return unit === "" || NO_UNIT.test(unit)
    ? { name, unit: "" }
    : { name: name.replace(UNIT_IN_NAME, ""), unit };
}
