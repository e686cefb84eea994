import { CorrectionsError } from "../../corrections";
import { filesText as english } from "../../locales/en-US/files";
import { fill } from "../../locales/fill";
import { filesText as chinese } from "../../locales/zh-CN/files";
import { sentenceOf } from "../failure/sentence";
import { inLanguage } from "../language";
import { taskpaneText } from "../text";
import { type Entry, nameOf, type Reading } from "./entry";
import type { Refused, ShelfState } from "./state";
import { shelfText } from "./text";

const filesText = inLanguage({ "zh-CN": chinese, "en-US": english });

type Why = Refused["why"] | Extract<Reading, { state: "failed" }>["failed"];

/** Why a document was not read or not added, and what to do. */
export function whySentence(name: string, why: Why, state: ShelfState): string {
  const file = name || shelfText().pasted;
  if (why.code === "duplicate") {
    const entry = state.entries.find(({ key }) => key === why.of);
    return fill(shelfText().refused.duplicate, { file, title: entry ? titleOf(entry, state) : "" });
  }
  const own: Readonly<Record<string, string>> = { ...filesText().errors, ...shelfText().refused };
  const details = "details" in why ? why.details : { count: why.count };
  return fill(own[why.code] ?? shelfText().refused.unexpected, { file, ...details });
}

/** What a document is called: its title, else the name of its file. */
export function titleOf(entry: Entry, { readings }: Pick<ShelfState, "readings">): string {
  const reading = readings.get(entry.key);
  if (reading?.state === "read" && reading.document.title !== "") return reading.document.title;
  if (entry.origin.kind === "builtIn") return taskpaneText().documents.list[entry.origin.id].title;
  return nameOf(entry.origin) || shelfText().untitled;
}

/** A file of corrections that was not taken, in a sentence. */
export function correctionsSentence(error: unknown): string {
  if (!(error instanceof CorrectionsError)) return sentenceOf(error);
  return fill(shelfText().corrections[error.code], { where: error.where });
}
