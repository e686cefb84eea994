import type { CliText } from "../locales/zh-CN/cli";
import type { FailureCode } from "./failure";
import type { Arguments, OptionName } from "./options";
import type { Session } from "./session";

export type CommandName = keyof CliText["commands"];

export interface Command {
  /** How it is called, without the program's and its own name; {files} is filled in. */
  synopsis: string;
  options: readonly OptionName[];
  /** How many files it cannot do without; one where left out. */
  leastFiles?: number;
  /** What is said where they are missing, if the files are no documents to be read. */
  noFiles?: FailureCode;
  /** What its help says of files. */
  filesNote?: keyof CliText["help"]["filesNotes"];
  /** @returns the exit code. @throws Failure */
  run(given: Arguments, session: Session): Promise<number>;
}
