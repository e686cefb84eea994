import { anything, color, flag, number, oneOf, text } from "../checks";
import { method } from "../excelType";
import type { Settings } from "../workbook/chart";
import { setting, settings, settingsType } from "./settingsTree";

/**
 * The parts of a chart that only look: their settings are kept and given back as they were set. What Excel would say
 * before anything was set is a guess where it is not a plain default.
 */
const clear = method([], (node: Settings) => node.values.clear());
const colour = setting("color", color, "");

const fillObject = settingsType(
  "ChartFill",
  {},
  {},
  { clear, setSolidColor: method([color], (node: Settings, value) => node.values.set("color", value)) },
);
const fontObject = settingsType("ChartFont", {
  bold: setting("bold", flag, false),
  italic: setting("italic", flag, false),
  color: colour,
  name: setting("name", text, "等线"),
  size: setting("size", number, 10),
  underline: setting("underline", oneOf("None", "Single"), "None"),
});
const lineStyles = oneOf(
  ...["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75"],
  ...["Automatic", "RoundDot"],
);
const line = {
  color: colour,
  lineStyle: setting("lineStyle", lineStyles, "Continuous"),
  weight: setting("weight", number, 0.75),
};
const lineObject = settingsType("ChartLineFormat", line, {}, { clear });
const borderObject = settingsType("ChartBorder", line, {}, { clear });
const text3 = { font: fontObject, fill: fillObject, border: borderObject };

export const areaFormatObject = settingsType(
  "ChartAreaFormat",
  { roundedCorners: setting("roundedCorners", flag, false) },
  text3,
);

const placed = settings(["left", "top", "width", "height"], number, 0);
const shadow = setting("showShadow", flag, false);

export const titleObject = settingsType(
  "ChartTitle",
  {
    text: setting("text", text, ""),
    visible: setting("visible", flag, true),
    overlay: setting("overlay", flag, false),
    horizontalAlignment: setting("horizontalAlignment", text, "Center"),
    verticalAlignment: setting("verticalAlignment", text, "Center"),
    textOrientation: setting("textOrientation", number, 0),
    position: setting("position", text, "Top"),
    left: setting("left", number, 0),
    top: setting("top", number, 0),
    showShadow: shadow,
  },
  { format: settingsType("ChartTitleFormat", {}, text3) },
  { setFormula: method([text], (node: Settings, formula) => node.values.set("formula", formula)) },
);

export const legendObject = settingsType(
  "ChartLegend",
  {
    visible: setting("visible", flag, true),
    position: setting("position", oneOf("Top", "Bottom", "Left", "Right", "Corner", "Custom"), "Bottom"),
    overlay: setting("overlay", flag, false),
    showShadow: shadow,
    ...placed,
  },
  { format: settingsType("ChartLegendFormat", {}, text3) },
);

export const dataLabelsObject = settingsType(
  "ChartDataLabels",
  {
    ...settings(
      [
        "showValue",
        "showSeriesName",
        "showCategoryName",
        "showLegendKey",
        "showPercentage",
        "showBubbleSize",
      ],
      flag,
      false,
    ),
    position: setting("position", text, "BestFit"),
    separator: setting("separator", text, ", "),
    numberFormat: setting("numberFormat", text, "General"),
    linkNumberFormat: setting("linkNumberFormat", flag, true),
    autoText: setting("autoText", flag, true),
    textOrientation: setting("textOrientation", number, 0),
    horizontalAlignment: setting("horizontalAlignment", text, "Center"),
    verticalAlignment: setting("verticalAlignment", text, "Center"),
  },
  { format: settingsType("ChartDataLabelFormat", {}, text3) },
);

const gridlinesObject = settingsType(
  "ChartGridlines",
  { visible: setting("visible", flag, false) },
  { format: settingsType("ChartGridlinesFormat", {}, { line: lineObject }) },
);

const axisTitleObject = settingsType(
  "ChartAxisTitle",
  {
    text: setting("text", text, ""),
    visible: setting("visible", flag, false),
    textOrientation: setting("textOrientation", number, 0),
  },
  { format: settingsType("ChartAxisTitleFormat", {}, text3) },
);

const axisObject = settingsType(
  "ChartAxis",
  {
    ...settings(["maximum", "minimum", "majorUnit", "minorUnit"], anything, ""),
    ...settings(["visible", "isBetweenCategories"], flag, true),
    ...settings(["reversePlotOrder", "linkNumberFormat", "multiLevel"], flag, false),
    ...settings(["tickLabelSpacing", "tickMarkSpacing", "logBase", "offset"], anything, 1),
    numberFormat: setting("numberFormat", text, "General"),
    tickLabelPosition: setting("tickLabelPosition", text, "NextToAxis"),
    categoryType: setting("categoryType", text, "Automatic"),
    scaleType: setting("scaleType", text, "Linear"),
    displayUnit: setting("displayUnit", text, "None"),
    showDisplayUnitLabel: setting("showDisplayUnitLabel", flag, true),
    majorTickMark: setting("majorTickMark", text, "None"),
    minorTickMark: setting("minorTickMark", text, "None"),
    crosses: setting("crosses", text, "Automatic"),
    position: setting("position", text, "Automatic"),
    alignment: setting("alignment", text, "Center"),
    textOrientation: setting("textOrientation", number, 0),
  },
  {
    majorGridlines: gridlinesObject,
    minorGridlines: gridlinesObject,
    title: axisTitleObject,
    format: settingsType("ChartAxisFormat", {}, { font: fontObject, fill: fillObject, line: lineObject }),
  },
);

const axisNames: Record<string, string> = {
  Category: "categoryAxis",
  Value: "valueAxis",
  Series: "seriesAxis",
};

export const axesObject = settingsType(
  "ChartAxes",
  {},
  { categoryAxis: axisObject, valueAxis: axisObject, seriesAxis: axisObject },
  {
    getItem: method([oneOf(...Object.keys(axisNames)), anything], (node: Settings, type) =>
      axisObject(node.child(axisNames[type] ?? "")),
    ),
  },
);

export const plotAreaObject = settingsType(
  "ChartPlotArea",
  {
    ...placed,
    ...settings(["insideLeft", "insideTop", "insideWidth", "insideHeight"], number, 0),
    position: setting("position", text, "Automatic"),
  },
  { format: settingsType("ChartPlotAreaFormat", {}, { border: borderObject, fill: fillObject }) },
);

export const seriesFormatObject = settingsType(
  "ChartSeriesFormat",
  {},
  { fill: fillObject, line: lineObject },
);
export const pointFormatObject = settingsType(
  "ChartPointFormat",
  {},
  { fill: fillObject, border: borderObject },
);
