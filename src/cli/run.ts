import { checkCommand } from "./check";
import type { Command, CommandName } from "./command";
import { exitCodes, Failure } from "./failure";
import { fillCommand } from "./fill";
import { commandHelp, programHelp } from "./help";
import { readArguments } from "./options";
import { parseCommand } from "./parse";
import { reportCommand } from "./report";
import type { Session } from "./session";

const commands: Readonly<Record<CommandName, Command>> = {
  parse: parseCommand,
  fill: fillCommand,
  check: checkCommand,
  report: reportCommand,
};

const PROGRAM = "taizhang";
/** What many type instead of `--help`. */
const HELP = "help";

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

/** @returns the exit code. @throws Failure where nothing could be done. */
export async function run(argv: readonly string[], version: string, session: Session): Promise<number> {
  const [name, ...rest] = argv;
  const names = Object.keys(commands).join(session.text.help.listSeparator);
  if (name === undefined) throw new Failure("noCommand", { commands: names });
  if (name === HELP) return run([...rest.slice(0, 1), "--help"], version, session);
  if (name.startsWith("-")) return runProgram([...argv], version, session);
  if (!isCommand(name)) throw new Failure("unknownCommand", { command: name, commands: names });
  const command = commands[name];
  const given = readArguments(rest, `${PROGRAM} ${name}`, command.options);
  if (given.values.help) {
    session.print(commandHelp(name, command, session.text));
    return exitCodes.done;
  }
  if (given.files.length < (command.leastFiles ?? 1))
    throw new Failure(command.noFiles ?? "noFiles", { example: session.text.commands[name].example });
  return command.run(given, session);
}

/** Options that stand without a command. */
function runProgram(argv: string[], version: string, session: Session): number {
  const { values } = readArguments(argv, PROGRAM, ["help", "version"]);
  session.print(values.version ? version : programHelp(commands, session.text));
  return exitCodes.done;
}
