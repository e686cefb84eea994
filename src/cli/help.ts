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
    `${help.filesNote}\n${help.languageNote}\n${help.more}`,
    exitCodeSection(text),
  ].join("\n\n");
}

export function commandHelp(name: CommandName, command: Command, text: CliText): string {
  const { help } = text;
  return [
    text.commands[name].summary,
    `${help.usage}\n  taizhang ${synopsis(name, command, text)}`,
    section(help.options, optionRows(command.options, text)),
    help.filesNote,
    exitCodeSection(text),
  ].join("\n\n");
}

const synopsis = (name: CommandName, command: Command, text: CliText): string =>
  `${name} ${fill(command.synopsis, { files: text.help.files, ...text.help.arguments, ...text.values, asOf: text.values["as-of"] })}`;

const optionRows = (names: readonly OptionName[], text: CliText): string[][] =>
  names.map((name) => {
    const option = optionTable[name];
    const short = "short" in option ? `-${option.short}, ` : "";
    const values: Partial<Record<OptionName, string>> = text.values;
    return [`${short}--${name} ${values[name] ?? ""}`, text.options[name]];
  });

const exitCodeSection = (text: CliText): string =>
  section(
    text.help.exitCodes,
    Object.entries(text.exitCodes).map(([name, words]) => [String(codeOf(name)), words]),
  );

const codeOf = (name: string): number => Object.entries(exitCodes).find(([own]) => own === name)?.[1] ?? 0;
