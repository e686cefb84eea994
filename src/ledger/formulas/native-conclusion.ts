import { BLANK_WORDS } from "../../check";
import type { Context } from "../columns/spec";
import { asksOtherScale, gradeFloor, gradeHigh, gradeLevel, gradeLow } from "./native-grade";
import { comparisonNames, isOneOf, round, tooHigh, tooLow } from "./native-number";
import { unitInDoubt } from "./native-unit";

/** Nothing, or what stands for it; TZ.CHECK knows longer strokes too. */
const blank = `OR(TRIM([@actual])="",${isOneOf("TRIM([@actual])", ["-", "--", "—", "——", "/", ...BLANK_WORDS])})`;

/** 待填报 → 请核对单位 → 需人工判定 → 达标 or 未达标, in the order of `check`. */
export function nativeConclusion({ text, verdicts }: Context): string {
  const { met, unmet, unreported, manual, unitMismatch } = verdicts;
  const decidable = `AND(${isOneOf("[@comparison]", comparisonNames(text).all)},ISNUMBER([@value]))`;
  const number =
    `IF(NOT(ISNUMBER([@actual])),"${manual}",IF(${unitInDoubt(text)},"${unitMismatch}",` +
    `IF(NOT(${decidable}),"${manual}",IF(OR(${tooLow(text)},${tooHigh(text)}),"${unmet}","${met}"))))`;
  const wanted = round(gradeFloor);
  const decided =
    `IF(OR([@comparison]<>"${text.comparisons.at_least}",NOT(ISNUMBER([@value]))),"${manual}",` +
    `IFERROR(IF(${round(gradeLow)}>=${wanted},"${met}",IF(${round(gradeHigh)}<${wanted},"${unmet}","${manual}")),"${manual}"))`;
  const grade =
    `IF(AND(ISNUMBER([@actual]),N([@actual])<>INT(N([@actual]))),"${unitMismatch}",` +
    `IF(${asksOtherScale},IF(ISNUMBER(${gradeLevel}),"${unitMismatch}","${manual}"),${decided}))`;
  return `IF(${blank},"${unreported}",IF([@unit]="级",${grade},${number}))`;
}
