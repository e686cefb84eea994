import { childOf, childrenOf, type Element, parseXml } from "../xml";

/** One level of a list, as numbering.xml defines it. */
export interface ListLevel {
  start: number;
  format: string;
  /** The printed text, `%1` standing for the number of the first level. */
  text: string;
  /** Numbers of higher levels are printed in digits, whatever their own format. */
  digitsOnly: boolean;
  /** The style whose paragraphs stand on this level. */
  style: string | null;
  /** The level (from 1) after whose next number this one starts again; 0 never, null after any higher level. */
  restart: number | null;
}

/** A list that paragraphs name by its number. Lists of one definition count on from each other. */
export interface List {
  definition: string;
  levels: ListLevel[];
  /** First numbers that this list begins anew with, by level. */
  restarts: Map<number, number>;
}

const settingOf = (element: Element | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes.val;

const numberOf = (text: string | undefined, otherwise: number): number => {
  const number = Number(text);
  return text !== undefined && Number.isInteger(number) ? number : otherwise;
};

/** numbering.xml → lists by number; none where there is no such part. */
export function readNumbering(xml: string | undefined): ReadonlyMap<string, List> {
  if (xml === undefined) return new Map();
  const root = parseXml(xml);
  const definitions = childrenOf(root, "abstractNum");
  const byId = new Map(definitions.map((one) => [one.attributes.abstractNumId ?? "", one]));
  const byStyle = new Map(definitions.map((one) => [settingOf(one, "styleLink"), one]));
  return new Map(
    childrenOf(root, "num").flatMap((num): [string, List][] => {
      const definition = settingOf(num, "abstractNumId") ?? "";
      const named = byId.get(definition);
      // A definition may only name the list style that holds the levels.
      const link = settingOf(named, "numStyleLink");
      const levels = levelsOf((link === undefined ? undefined : byStyle.get(link)) ?? named);
      const restarts = new Map<number, number>();
      for (const override of childrenOf(num, "lvlOverride")) {
        const level = numberOf(override.attributes.ilvl, 0);
        const own = childOf(override, "lvl");
        if (own) levels[level] = levelOf(own);
        const start = settingOf(override, "startOverride");
        if (start !== undefined) restarts.set(level, numberOf(start, 1));
      }
      return [[num.attributes.numId ?? "", { definition, levels, restarts }]];
    }),
  );
}

function levelsOf(definition: Element | undefined): ListLevel[] {
  const levels: ListLevel[] = [];
  for (const level of childrenOf(definition, "lvl"))
    levels[Math.min(numberOf(level.attributes.ilvl, 0), 8)] = levelOf(level);
  return levels;
}

function levelOf(level: Element): ListLevel {
  const restart = settingOf(level, "lvlRestart");
  return {
    start: numberOf(settingOf(level, "start"), 0),
    format: formatOf(level),
    text: settingOf(level, "lvlText") ?? "",
    digitsOnly: isOn(childOf(level, "isLgl")),
    style: settingOf(level, "pStyle") ?? null,
    restart: restart === undefined ? null : numberOf(restart, 0),
  };
}

/** Newer formats stand in mc:AlternateContent, a plain one as the way out. */
function formatOf(level: Element): string {
  const plain = settingOf(level, "numFmt");
  if (plain !== undefined) return plain;
  return settingOf(childOf(childOf(level, "AlternateContent"), "Fallback"), "numFmt") ?? "decimal";
}

/** A switch that is on unless it says otherwise. */
export const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off)$/.test(element.attributes.val ?? "");
