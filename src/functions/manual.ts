import { manualText as english } from "../locales/en-US/functions";
import type { ManualText } from "../locales/zh-CN/functions";
import { manualText as chinese } from "../locales/zh-CN/functions";
import type { FunctionSpec } from "./define";
import { type Help, help } from "./help";
import { functions } from "./table";

/** A formula and what its cell, or the block it spills into, shows. */
export interface Example {
  formula: string;
  shows: string | number | (string | number)[][];
}

const cell = (value: string | number) => String(value).replace(/\|/g, "\\|");
const row = (...cells: string[]) => `| ${cells.join(" | ")} |`;

const shown = ({ shows }: Example): string =>
  Array.isArray(shows) ? shows.map((line) => line.map(cell).join("，")).join("<br>") : cell(shows);

const usage = ({ id, parameters }: FunctionSpec) =>
  `TZ.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;

function part(spec: FunctionSpec, own: Help | undefined, text: ManualText, examples: Example[]): string[] {
  if (!own) throw new Error(`no help for ${spec.id}`);
  const note = (optional: boolean | undefined) => (optional ? `（${text.optional}）` : "");
  return [
    `**${own.summary}**`,
    own.detail,
    [
      row(text.parameter, text.meaning),
      row("---", "---"),
      ...spec.parameters.map(({ name, optional }) =>
        row(`\`${name}\``, cell(`${own.parameters[name] ?? ""}${note(optional)}`)),
      ),
    ].join("\n"),
    `${text.result}：${own.result}`,
    `${text.errors}：${own.errors}`,
    ...(examples.length > 0
      ? [
          [
            row(text.formula, text.shown),
            row("---", "---"),
            ...examples.map((example) => row(`\`${cell(example.formula)}\``, shown(example))),
          ].join("\n"),
        ]
      : []),
  ];
}

function page(spec: FunctionSpec, examples: readonly Example[]): string[] {
  const own = examples.filter(({ formula }) => formula.startsWith(`=TZ.${spec.id}(`));
  return [
    `## TZ.${spec.id}`,
    `\`${usage(spec)}\``,
    ...part(spec, help.chinese[spec.id], chinese, own),
    "### English",
    ...part(spec, help.english[spec.id], english, []),
  ];
}

/** The manual in Markdown: a page for each function, Chinese with the English below. */
export function manual(examples: readonly Example[]): string {
  const opening = [
    `# ${chinese.title} ${english.title}`,
    chinese.opening,
    english.opening,
    chinese.note,
    english.note,
  ];
  return `${[...opening, ...functions.flatMap((spec) => page(spec, examples))].join("\n\n")}\n`;
}
