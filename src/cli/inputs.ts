import { stat } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { readableExtensions } from "../files";
import { Failure } from "./failure";

/** What a folder is searched for. */
const DOCUMENTS = `**/*.{${readableExtensions.join(",")}}`;

/** One file to read, or why an argument named none. */
export type Input = { file: string } | { failure: Failure };

/** Files, folders and patterns as given → files in that order, each once. */
export async function findInputs(given: readonly string[]): Promise<Input[]> {
  const seen = new Set<string>();
  const found = (await Promise.all(given.map(inputsOf))).flat();
  return found.filter((input) => {
    if ("failure" in input) return true;
    const path = resolve(input.file);
    return !seen.has(path) && seen.add(path);
  });
}

/** What exists is meant as it stands, even where its name looks like a pattern: 任务(2023-2025年)[修订].txt. */
async function inputsOf(given: string): Promise<Input[]> {
  const entry = await stat(given).catch(() => null);
  if (entry?.isDirectory()) return inFolder(given);
  if (entry) return [{ file: given }];
  const pattern = sep === "\\" ? given.replaceAll("\\", "/") : given;
  const files = isDynamicPattern(pattern) ? await glob(pattern, { expandDirectories: false }) : [];
  if (files.length === 0) return [{ failure: new Failure("missing", { file: given }) }];
  return files.sort(byCode).map((file) => ({ file }));
}

async function inFolder(folder: string): Promise<Input[]> {
  const names = await glob(DOCUMENTS, { cwd: folder, caseSensitiveMatch: false });
  if (names.length === 0) return [{ failure: new Failure("folderWithoutDocument", { file: folder }) }];
  const start = folder.endsWith(sep) || folder.endsWith("/") ? folder : `${folder}/`;
  return names.sort(byCode).map((name) => ({ file: folder === "." ? name : start + name }));
}

/** The same order everywhere. */
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
