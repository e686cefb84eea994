import { fill } from "../locales/fill";
import type { CliText } from "../locales/zh-CN/cli";
import type { Command, CommandName } from "./command";
import { exitCodes } from "./failure";
import { type OptionName, optionTable } from "./options";
import { type Column, textTable } from "./text-table";

const columns: readonly Column[] = [{ align: "left" }, { align: "left" }];

const section = (heading: string, rows: string[][]): string =>
  `${heading}\n${textTable(rows, columns)
    .map((line) => `  ${line}`)
    .join("\n")}`;

export function programHelp(commands: Readonly<Record<CommandName, Command>>, text: CliText): string {
  const { help } = text;
  const names: CommandName[] = ["parse", "fill", "check", "report"];
  return [
    help.about,
    `${help.usage}\n  taizhang ${help.command} ${help.files}`,
    section(
      help.commands,
      names.map((name) => [synopsis(name, commands[name], text), text.commands[name].summary]),
    ),
    section(help.options, optionRows(["help", "version"], text)),
    `${help.filesNotes.documents}\n${help.languageNote}\n${help.more}`,
    exitCodeSection(text),
  ].join("\n\n");
}

export function commandHelp(name: CommandName, command: Command, text: CliText): string {
  const { help } = text;
  return [
    text.commands[name].summary,
    `${help.usage}\n  taizhang ${synopsis(name, command, text)}`,
    ...exampleOf(name, command, text),
    section(help.options, optionRows(command.options, text, name)),
    help.filesNotes[command.filesNote ?? "documents"],
    exitCodeSection(text),
  ].join("\n\n");
}

const synopsis = (name: CommandName, command: Command, text: CliText): string =>
  `${name} ${fill(command.synopsis, { files: text.help.files, ...text.help.arguments, ...text.values, asOf: text.values["as-of"] })}`;

/** Where it shows more than how the command is called. */
function exampleOf(name: CommandName, command: Command, text: CliText): string[] {
  const { example } = text.commands[name];
  return example === `taizhang ${synopsis(name, command, text)}`
    ? []
    : [`${text.help.example}\n  ${example}`];
}

type OptionWords = Partial<Record<OptionName, string>>;

/** Options with what they mean, to this command where it has a meaning of its own. */
function optionRows(names: readonly OptionName[], text: CliText, command?: CommandName): string[][] {
  const own = (all: Partial<Record<CommandName, OptionWords>>): OptionWords =>
    (command && all[command]) ?? {};
  const values: OptionWords = { ...text.values, ...own(text.ownValues) };
  const words: OptionWords = { ...text.options, ...own(text.ownOptions) };
  return names.map((name) => {
    const option = optionTable[name];
    const short = "short" in option ? `-${option.short}, ` : "";
    return [`${short}--${name} ${values[name] ?? ""}`, words[name] ?? ""];
  });
}

const exitCodeSection = (text: CliText): string =>
  section(
    text.help.exitCodes,
    Object.entries(text.exitCodes).map(([name, words]) => [String(codeOf(name)), words]),
  );

const codeOf = (name: string): number => Object.entries(exitCodes).find(([own]) => own === name)?.[1] ?? 0;
