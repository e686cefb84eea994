import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Failure, reasonOf } from "./failure";

/** No room left: on the disk, in the quota, or under the largest size allowed. */
const FULL = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** @throws Failure where `file` is a folder, or is there and may not be replaced. */
export async function refuseTaken(file: string, replace: boolean): Promise<void> {
  const entry = await stat(file).catch(() => null);
  if (entry?.isDirectory()) throw new Failure("outputIsFolder", { file });
  if (entry && !replace) throw new Failure("outputExists", { file });
}

/**
 * Writes the file whole or not at all: beside its place, then renamed into it.
 * @throws Failure; what was there before is then still there, and nothing else.
 */
export async function writeWhole(file: string, bytes: Uint8Array, replace: boolean): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeSynced(beside, bytes);
    await refuseTaken(file, replace);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    if (error instanceof Failure) throw error;
    const reason = reasonOf(error);
    throw new Failure(FULL.has(reason) ? "diskFull" : "notWritable", { file, reason });
  }
}

/** On the disk before it gets its name, so that no power cut leaves an empty file in the old one's place. */
async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
