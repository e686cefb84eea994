import type { Context } from "../columns/spec";
import { ceiling, comparisonNames, entered, floor, isOneOf, round, tooLow } from "./native-number";

/** Share of the requirement reached: see `rate`. Reads the row's conclusion. */
export function nativeRate({ text, verdicts }: Context): string {
  const capped = isOneOf("[@comparison]", comparisonNames(text).capped);
  const met = `IF(${capped},1,IF([@value]<=0,1,MAX(1,${entered}/[@value])))`;
  const low = `IF(${floor(text)}<=0,0,MAX(0,${entered}/(${floor(text)})))`;
  const high = `IF(${ceiling(text)}<=0,0,(${ceiling(text)})/${entered})`;
  const unmet = `IF(${tooLow(text)},${low},${high})`;
  return (
    `IF([@conclusion]="${verdicts.met}",IF([@unit]="级",1,${round(met)}),` +
    `IF([@conclusion]="${verdicts.unmet}",IF([@unit]="级",0,${round(unmet)}),""))`
  );
}
