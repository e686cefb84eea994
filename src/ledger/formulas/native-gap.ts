import type { Context } from "../columns/spec";
import { gradeFloor, gradeLevel, gradeLow } from "./native-grade";
import { ceiling, entered, floor, round, tooLow } from "./native-number";

/** Signed distance from the limit that was missed: see `gap`. Reads the row's conclusion. */
export function nativeGap({ text, verdicts }: Context): string {
  const number = round(`${entered}-IF(${tooLow(text)},${floor(text)},${ceiling(text)})`);
  const levels = `${gradeLevel}-INT(${round(gradeFloor)})`;
  const grade = `IF(${levels}=0,${round(`${gradeLow}-${gradeFloor}`)},${levels})`;
  return (
    `IF([@conclusion]="${verdicts.met}",0,` +
    `IF([@conclusion]="${verdicts.unmet}",IF([@unit]="级",${grade},${number}),""))`
  );
}
