import { checkText as englishCheck } from "../locales/en-US/check";
import { cliText as english } from "../locales/en-US/cli";
import { filesText as englishFiles } from "../locales/en-US/files";
import { reportText as englishReport } from "../locales/en-US/report";
import { reviewText as englishReview } from "../locales/en-US/review";
import { type Language, languageOf } from "../locales/language";
import { type CheckText, checkText as chineseCheck } from "../locales/zh-CN/check";
import { type CliText, cliText as chinese } from "../locales/zh-CN/cli";
import { filesText as chineseFiles, type FilesText } from "../locales/zh-CN/files";
import { reportText as chineseReport, type ReportText } from "../locales/zh-CN/report";
import { reviewText as chineseReview, type ReviewText } from "../locales/zh-CN/review";
import type { Failure } from "./failure";

/** Where a person reads: a line on a terminal can be written over. */
interface Stream {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
  /** `drain`: what `write` answered false for has been taken. */
  once?(event: "drain", call: () => void): unknown;
}

const words: Readonly<
  Record<
    Language,
    { text: CliText; files: FilesText; review: ReviewText; check: CheckText; report: ReportText }
  >
> = {
  "zh-CN": {
    text: chinese,
    files: chineseFiles,
    review: chineseReview,
    check: chineseCheck,
    report: chineseReport,
  },
  "en-US": {
    text: english,
    files: englishFiles,
    review: englishReview,
    check: englishCheck,
    report: englishReport,
  },
};

/** One run's language and its two streams. */
export interface Session {
  text: CliText;
  files: FilesText;
  review: ReviewText;
  check: CheckText;
  report: ReportText;
  /** Ends where the user wants no more of it. */
  signal: AbortSignal;
  print(line: string): void;
  /** Prints as it is, and waits while the output takes no more. */
  write(text: string): Promise<void>;
  /** Says what went wrong in one line; returns the exit code. */
  fail(failure: Failure): number;
  /** A line beside what is printed. */
  note(line: string): void;
  /** Shows a passing line where a person watches; an empty one clears it. */
  progress(line: string): void;
}

export function sessionOf(
  env: NodeJS.ProcessEnv,
  out: Stream,
  error: Stream,
  signal: AbortSignal = new AbortController().signal,
): Session {
  const { text, files, review, check, report } = words[languageOf(localeOf(env))];
  return {
    text,
    files,
    review,
    check,
    report,
    signal,
    print: (line) => void out.write(`${line}\n`),
    async write(text) {
      if (out.write(text) === false) await new Promise<void>((done) => out.once?.("drain", done));
    },
    fail: (failure) => {
      error.write(`${failure.sentence({ text, files })}\n`);
      return failure.exitCode;
    },
    note: (line) => void error.write(`${line}\n`),
    progress: (line) => {
      if (error.isTTY) error.write(`\r\u001b[K${line}`);
    },
  };
}

/** en_US.UTF-8 → en-US; C and POSIX name no language. */
function localeOf(env: NodeJS.ProcessEnv): string {
  const locale = (env.LC_ALL || env.LC_MESSAGES || env.LANG || "").replace(/[.@].*$/, "");
  return locale === "C" || locale === "POSIX" ? "" : locale.replaceAll("_", "-");
}
