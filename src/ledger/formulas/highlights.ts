import type { LightColour } from "../../check";
import type { Context } from "../columns/spec";
import type { Highlight } from "../description";

type Paint = Omit<Highlight, "text">;

/** Dark text on a light ground: readable in print and for those who do not tell red from green. */
const paints: Record<LightColour, Paint> = {
  green: { color: "1E6B34", fill: "C9E8D0", bold: true },
  yellow: { color: "7A5200", fill: "FFE699", bold: true },
  red: { color: "9C0006", fill: "FFC7CE", bold: true },
  blue: { color: "1F4E79", fill: "CFE2F3", bold: true },
  none: { color: "7F7F7F", fill: "F2F2F2", bold: false },
};

/** One rule for each text; the first of two equal texts wins. */
const once = (highlights: Highlight[]): Highlight[] => [
  ...new Map(highlights.reverse().map((h) => [h.text, h])).values(),
];

/** The texts of the rule table and of both presets, so that pasting another preset in keeps the colours. */
export const colouredLights = ({ ledger, presets }: Context): Highlight[] =>
  once(
    [ledger.lights, ...Object.values(presets)]
      .flat()
      .map(({ text, colour }) => ({ text, ...paints[colour] })),
  );

export const colouredVerdicts = ({ verdicts }: Context): Highlight[] => [
  { text: verdicts.met, ...paints.green },
  { text: verdicts.unmet, ...paints.red },
  { text: verdicts.unitMismatch, ...paints.yellow },
  { text: verdicts.manual, ...paints.blue },
  { text: verdicts.unreported, ...paints.none },
];
