import { readFile } from "node:fs/promises";
import { OpenError, type OpenedFile, openFile } from "../files";
import { fill } from "../locales/fill";
import { type PolicyDocument, readPolicy } from "../policy";
import { exitCodes, Failure, reasonOf } from "./failure";
import { findInputs } from "./inputs";
import { nodeReaders } from "./readers";
import type { Session } from "./session";

/** A reading with the file it comes from. */
export interface ReadFile {
  file: string;
  document: PolicyDocument;
}

export interface Readings {
  read: ReadFile[];
  failures: Failure[];
  exitCode: number;
}

/** Reads every file that can be read and names the others on the way. */
export async function readDocuments(given: readonly string[], session: Session): Promise<Readings> {
  const inputs = await findInputs(given);
  const read: ReadFile[] = [];
  const failures: Failure[] = [];
  for (const [at, input] of inputs.entries()) {
    try {
      if ("failure" in input) throw input.failure;
      if (inputs.length > 1)
        session.progress(fill(session.text.progress, { at: at + 1, total: inputs.length, file: input.file }));
      read.push({ file: input.file, document: await readDocument(input.file) });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      session.progress("");
      session.fail(error);
      failures.push(error);
    }
  }
  session.progress("");
  return { read, failures, exitCode: exitCodeOf(read, failures) };
}

function exitCodeOf(read: readonly ReadFile[], failures: readonly Failure[]): number {
  if (read.length > 0 && failures.length > 0) return exitCodes.partly;
  return failures[0]?.exitCode ?? exitCodes.done;
}

async function readDocument(file: string): Promise<PolicyDocument> {
  const { text, findings } = await open(file, await bytesOf(file));
  const document = readPolicy(text);
  if (document.items.length === 0 && document.unattachedTargets.length === 0)
    throw new Failure("noTask", { file });
  return { ...document, findings: [...findings, ...document.findings] };
}

const bytesOf = (file: string): Promise<Uint8Array> =>
  readFile(file).catch((error: unknown) => {
    throw new Failure("unreadable", { file, reason: reasonOf(error) });
  });

const open = (file: string, bytes: Uint8Array): Promise<OpenedFile> =>
  openFile(file, bytes, { readers: nodeReaders }).catch((error: unknown) => {
    if (error instanceof OpenError) throw new Failure(error.code, { ...error.details, file });
    throw error;
  });
