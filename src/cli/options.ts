import { parseArgs } from "node:util";
import type { CliText } from "../locales/zh-CN/cli";
import { Failure } from "./failure";

export type OptionName = keyof CliText["options"];

/** All options there are; a command names those it takes. */
export const optionTable = {
  output: { type: "string", short: "o" },
  into: { type: "string" },
  "as-of": { type: "string" },
  force: { type: "boolean", short: "f" },
  dialect: { type: "string" },
  compare: { type: "string" },
  title: { type: "string" },
  "red-head": { type: "string" },
  number: { type: "string" },
  to: { type: "string" },
  signature: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const satisfies Record<OptionName, { type: "string" | "boolean"; short?: string }>;

export interface Arguments {
  files: string[];
  values: ReturnType<typeof parse>["values"];
}

/** -3.2% is a value and no option: while the options are told apart its sign is another minus. */
const MINUS = "\u2212";
const hideMinus = (arg: string): string => arg.replace(/^-(?=[\d.])/, MINUS);
const showMinus = (arg: string): string => (arg.startsWith(MINUS) ? `-${arg.slice(1)}` : arg);

const parse = (args: string[]) =>
  parseArgs({ args: args.map(hideMinus), options: optionTable, allowPositionals: true, tokens: true });

/** `command` is called so by who types it. @throws Failure where an option is unknown to the command or used wrongly. */
export function readArguments(args: string[], command: string, allowed: readonly OptionName[]): Arguments {
  const { values, positionals, tokens } = parseOrFail(args, command);
  for (const token of tokens) {
    if (token.kind === "option" && !allowed.some((name) => name === token.name))
      throw new Failure("unknownOption", { option: token.rawName, command });
  }
  // A dash in the place of an option's value (--title -3) is a slip, as Node holds it to be.
  const slip = tokens.find((token) => token.kind === "option" && token.value?.startsWith(MINUS));
  if (slip?.kind === "option") throw new Failure("optionUse", { option: slip.rawName, command });
  return { files: positionals.map(showMinus), values };
}

function parseOrFail(args: string[], command: string): ReturnType<typeof parse> {
  try {
    return parse(args);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node's message quotes the option first: Unknown option '--colour'.
    const option = /'(?:-\w, )?(-[^\s']*)/.exec(error.message)?.[1] ?? "";
    const unknown = "code" in error && error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
    throw new Failure(unknown ? "unknownOption" : "optionUse", { option, command });
  }
}
