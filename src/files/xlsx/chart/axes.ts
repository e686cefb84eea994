import type { ChartDescription } from "../../../ledger";
import { element } from "../xml";
import { categoryAxis, type KindOfChart, value, valueAxis } from "./kinds";
import { noFill, outline, textProperties } from "./text";

const grid = element("c:majorGridlines", {}, element("c:spPr", {}, outline("E5E7EB", 0.75)));
const words = textProperties({ size: 9, color: "404040" });

/** Both axes of a chart, in the order of CT_CatAx and CT_ValAx. An axis of bars that run from the top down is turned over. */
export function axes({ valueAxis: numbers, topDown }: ChartDescription, { direction }: KindOfChart): string {
  const lying = direction === "bar";
  const category = [
    value("c:axId", categoryAxis),
    element("c:scaling", {}, value("c:orientation", topDown ? "maxMin" : "minMax")),
    value("c:delete", 0),
    value("c:axPos", lying ? "l" : "b"),
    element("c:numFmt", { formatCode: "General", sourceLinked: "0" }),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "low"),
    element("c:spPr", {}, outline("BFC5CC", 0.75)),
    words,
    value("c:crossAx", valueAxis),
    value("c:crosses", "autoZero"),
    value("c:auto", 0),
    value("c:lblAlgn", "ctr"),
    value("c:lblOffset", 100),
    // Each bar is named, though programs would leave names out where it is tight.
    value("c:tickLblSkip", 1),
    value("c:noMultiLvlLbl", 1),
  ];
  const limit = (name: string, at: number | undefined) => (at === undefined ? "" : value(name, at));
  const scaling = [
    value("c:orientation", "minMax"),
    limit("c:max", numbers?.maximum),
    limit("c:min", numbers ? numbers.minimum : 0),
  ];
  const figures = [
    value("c:axId", valueAxis),
    element("c:scaling", {}, scaling.join("")),
    value("c:delete", numbers ? 0 : 1),
    value("c:axPos", lying ? "b" : "l"),
    numbers ? grid : "",
    element("c:numFmt", { formatCode: numbers?.format ?? "General", sourceLinked: "0" }),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "nextTo"),
    element("c:spPr", {}, element("a:ln", {}, noFill)),
    words,
    value("c:crossAx", categoryAxis),
    value("c:crosses", topDown ? "max" : "autoZero"),
    value("c:crossBetween", "between"),
    limit("c:majorUnit", numbers?.majorUnit),
  ];
  return element("c:catAx", {}, category.join("")) + element("c:valAx", {}, figures.join(""));
}
