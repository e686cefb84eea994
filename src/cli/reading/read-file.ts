import { readFileSync, statSync } from "node:fs";
import { checkLargest, OpenError, type OpenedFile, openFile } from "../../files";
import { type Edition, editionOf } from "../../ledger";
import { type Finding, type PolicyDocument, readPolicy } from "../../policy";
import { Failure, type FailureCode, reasonOf } from "../failure";
import { type Counts, countsOf, unitsOf } from "./counts";

/** What a command needs of each file; what it does not need is not carried from a worker to it. */
export type Wanted = "summary" | "document" | "json";

/** One file to read. */
export interface Job {
  file: string;
  wanted: Wanted;
}

export interface Reading {
  file: string;
  id: string;
  title: string;
  counts: Counts;
  /** Names of the bodies that are counted. */
  units: string[];
  findings: Pick<Finding, "code" | "details">[];
  edition: Edition;
  /** Where `document` is wanted. */
  document: PolicyDocument | null;
  /** Where `json` is wanted: file and document as an object. */
  json: string | null;
}

/** A reading, or why there is none; plain, for it comes from a worker. */
export type Outcome =
  | { reading: Reading }
  | { failed: { code: FailureCode; details: Readonly<Record<string, string>> } };

export async function readOne({ file, wanted }: Job): Promise<Outcome> {
  try {
    const document = await readDocument(file);
    return {
      reading: {
        file,
        id: document.id,
        title: document.title,
        counts: countsOf(document),
        units: unitsOf(document),
        findings: document.findings.map(({ code, details }) => ({ code, details })),
        edition: editionOf(document),
        document: wanted === "document" ? document : null,
        json: wanted === "json" ? JSON.stringify({ file, ...document }, null, 2) : null,
      },
    };
  } catch (error) {
    if (error instanceof Failure) return { failed: { code: error.code, details: error.details } };
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { failed: { code: "unexpectedIn", details: { file, reason } } };
  }
}

async function readDocument(file: string): Promise<PolicyDocument> {
  const { text, findings } = await open(file, bytesOf(file));
  const document = readPolicy(text);
  if (document.items.length === 0 && document.unattachedTargets.length === 0)
    throw new Failure(findings.some(({ code }) => code === "garbled") ? "encoding" : "noTask", { file });
  return { ...document, findings: [...findings, ...document.findings] };
}

/**
 * Looked at before it is read: a device gives bytes without end, a pipe may never give any. At once, for a thread has nothing
 * else to do: going through Node's own threads costs a third of the time that reading a short document takes.
 */
function bytesOf(file: string): Uint8Array {
  try {
    const entry = statSync(file);
    if (!entry.isFile()) throw new Failure("noFile", { file });
    checkLargest(entry.size);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Failure || error instanceof OpenError) throw named(error, file);
    throw new Failure("unreadable", { file, reason: reasonOf(error) });
  }
}

const open = (file: string, bytes: Uint8Array): Promise<OpenedFile> =>
  openFile(file, bytes).catch((error: unknown) => {
    throw error instanceof OpenError ? named(error, file) : error;
  });

const named = ({ code, details }: OpenError | Failure, file: string): Failure =>
  new Failure(code, { ...details, file });
