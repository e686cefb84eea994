import type { OpenErrorCode } from "../files";
import { fill } from "../locales/fill";
import type { CliText } from "../locales/zh-CN/cli";
import type { FilesText } from "../locales/zh-CN/files";

/** What the process answers with; documented in the help. */
export const exitCodes: Readonly<Record<keyof CliText["exitCodes"], number>> = {
  done: 0,
  unexpected: 1,
  usage: 2,
  unreadable: 3,
  empty: 4,
  notText: 5,
  noTask: 6,
  outputExists: 7,
  notWritten: 8,
  partly: 9,
  // What a shell gives for Ctrl-C.
  cancelled: 130,
};

export type FailureCode = keyof CliText["failures"] | OpenErrorCode;

/** Where failures find their words. */
export interface FailureWords {
  text: CliText;
  files: FilesText;
}

const exits: Readonly<Record<FailureCode, keyof typeof exitCodes>> = {
  unexpected: "unexpected",
  unexpectedIn: "unexpected",
  cancelled: "cancelled",
  tooSlow: "notText",
  tooMuch: "notText",
  noCommand: "usage",
  unknownCommand: "usage",
  unknownOption: "usage",
  optionUse: "usage",
  noFiles: "usage",
  noLedger: "usage",
  noValue: "usage",
  noOutput: "usage",
  outputName: "usage",
  reportName: "usage",
  oneLedger: "usage",
  asOf: "usage",
  dialect: "usage",
  missing: "unreadable",
  folderWithoutDocument: "unreadable",
  unreadable: "unreadable",
  noFile: "unreadable",
  empty: "empty",
  binary: "notText",
  encoding: "notText",
  broken: "notText",
  passwordProtected: "notText",
  workbook: "notText",
  presentation: "notText",
  picture: "notText",
  archive: "notText",
  richText: "notText",
  oldWord: "notText",
  scan: "notText",
  tooLarge: "notText",
  tooManyPages: "notText",
  swollen: "notText",
  unsafe: "notText",
  tooDeep: "notText",
  noWords: "notText",
  noTask: "noTask",
  noIndicator: "noTask",
  nothingAlike: "noTask",
  notYet: "noTask",
  notLedger: "unreadable",
  ledgerTableGone: "unreadable",
  ledgerColumnGone: "unreadable",
  ledgerUnusual: "unreadable",
  ledgerBroken: "unreadable",
  ledgerNewer: "unreadable",
  ledgerOccupied: "notWritten",
  ledgerTotals: "notWritten",
  ledgerOtherDocument: "notWritten",
  ledgerLocked: "notWritten",
  ledgerSheetThere: "outputExists",
  noReportOf: "unreadable",
  reportsBroken: "unreadable",
  outputExists: "outputExists",
  outputIsFolder: "notWritten",
  tooManyRows: "notWritten",
  diskFull: "notWritten",
  notWritable: "notWritten",
};

/** Something a person can put right; said in one sentence. */
export class Failure extends Error {
  override readonly name = "Failure";

  constructor(
    readonly code: FailureCode,
    readonly details: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }

  get exitCode(): number {
    return exitCodes[exits[this.code]];
  }

  sentence({ text, files }: FailureWords): string {
    const words: Readonly<Record<FailureCode, string>> = { ...text.failures, ...files.errors };
    return fill(words[this.code], this.details);
  }
}

/** A system error's short name (EACCES) where it has one. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Failure("unexpected", { reason });
}
