import { buildLedger, describeWorkbook, type LightPreset, type WorkbookDescription } from "../../ledger";
import { checkText as englishCheck } from "../../locales/en-US/check";
import { ledgerText as english } from "../../locales/en-US/ledger";
import { spokenLanguage } from "../../locales/spoken";
import { checkText as chineseCheck } from "../../locales/zh-CN/check";
import { ledgerText as chinese, type LedgerText } from "../../locales/zh-CN/ledger";
import { lightRows } from "./lightRows";

const presets: readonly LightPreset[] = ["greenYellowRed", "blueYellowRed"];

/**
 * The words of the presets' lights as a ledger has them, in Chinese, by what they are for the person at the pane: a light is
 * named as in the sheet, with what that means. Empty where the pane speaks Chinese. Rules in somebody's own words are not in it.
 */
export function lightWords(): ReadonlyMap<string, string> {
  if (spokenLanguage() === "zh-CN") return new Map();
  const names = Object.entries(chineseCheck.lights).map(
    ([light, name]) => [name, `${name} ${lightNames[light] ?? ""}`.trim()] as const,
  );
  const [ours, theirs] = [meanings(chinese), meanings(english)];
  return new Map([...names, ...ours.map((meaning, at) => [meaning, theirs[at] ?? meaning] as const)]);
}

const lightNames: Readonly<Record<string, string>> = englishCheck.lights;

const meanings = (text: LedgerText): string[] =>
  presets.flatMap((lightPreset) =>
    lightRows(shape(lightPreset, text)).map(({ meaning }) => String(meaning ?? "")),
  );

/** Any day and dialect: only the lights are looked at. */
const shape = (lightPreset: LightPreset, text: LedgerText): WorkbookDescription =>
  describeWorkbook(buildLedger([], { asOf: "2024-01-01", dialect: "native", lightPreset, text }), { text });
