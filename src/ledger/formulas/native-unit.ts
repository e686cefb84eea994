import { LARGE_FROM, LARGE_UNITS, TINY, WHOLE_UNITS } from "../../check";
import type { LedgerText } from "../../locales/zh-CN/ledger";
import { isOneOf, round } from "./native-number";

const size = "MAX(ABS(N([@value])),ABS(N([@high])))";
const bare = "ABS([@actual])";

/** A share that may be a percentage typed without its sign, and the other way round: see `bareRange`. */
const percent = `${bare}>IF(AND(${size}>0,${size}<5),${size}/5,IF(${size}>=100,${size}*1.5/100,1))`;
const tiny = (part: number) => `AND([@actual]<>0,${bare}<${size}/${part})`;

const broken =
  `AND(${isOneOf("[@unit]", WHOLE_UNITS)},ISNUMBER([@value]),N([@value])=INT(N([@value])),` +
  `${round("[@actual]")}<>INT(${round("[@actual]")}))`;

/** What is counted, whatever it is counted per: 元 of 元/年. */
const thing = 'LEFT([@unit],FIND("/",[@unit]&"/")-1)';

const isPoints = isOneOf("[@unit]", ["个百分点", "百分点"]);

/** TRUE where a number typed without a unit cannot be held against the requirement with certainty. */
export const unitInDoubt = ({ comparisons }: LedgerText): string =>
  `IF(LEFT([@comparison],${comparisons.relative.length})="${comparisons.relative}",AND(${isPoints},${bare}>1),` +
  `IF([@unit]="%",${percent},IF(${isPoints},${tiny(TINY.points)},IF([@unit]="‰",${tiny(TINY.perMille)},` +
  `OR(AND(${isOneOf(thing, LARGE_UNITS)},${size}>=${LARGE_FROM},${tiny(TINY.large)}),${broken})))))`;
