import { LedgerFileError, readXlsxLedger, readXlsxTexts } from "../files";
import { buildReport, type Digest, DigestError, digestName, readDigest } from "../report";
import { isDay } from "./day";
import { Failure } from "./failure";
import { ledgerFailure, readLedger } from "./into";

/** A ledger that a report is made from: its bytes and the day that it is made for. */
interface Ledger {
  file: string;
  bytes: Uint8Array;
  asOf: string;
}

/**
 * What a report is compared with. `asked` is the day of a report kept in the ledger, or a file: an earlier ledger, or a report's
 * workbook. Where nothing is asked, the last report kept in the ledger before this one; undefined where there is none.
 * @throws Failure
 */
export async function earlierDigest(
  asked: string | undefined,
  ledger: Ledger,
  today: string,
): Promise<Digest | undefined> {
  if (asked === undefined) return lastOf(kept(ledger.file, ledger.bytes), ledger.file, ledger.asOf);
  if (!isDay(asked)) return digestOf(asked, today);
  const reports = kept(ledger.file, ledger.bytes);
  const text = reports.get(asked);
  if (text !== undefined) return read(text, ledger.file);
  const days = [...reports.keys()].sort().join(", ");
  throw new Failure("noReportOf", { file: ledger.file, day: asked, days: days || "-" });
}

/** Digests in a file by their days. */
function kept(file: string, bytes: Uint8Array): Map<string, string | null> {
  const beginning = digestName("");
  try {
    const texts = readXlsxTexts(bytes, beginning);
    return new Map([...texts].map(([name, text]) => [name.slice(beginning.length), text]));
  } catch (error) {
    throw ledgerFailure(error, file);
  }
}

function lastOf(
  reports: ReadonlyMap<string, string | null>,
  file: string,
  before: string | null,
): Digest | undefined {
  const day = [...reports.keys()]
    .filter((each) => before === null || each < before)
    .sort()
    .at(-1);
  return day === undefined ? undefined : read(reports.get(day) ?? null, file);
}

/** @throws Failure */
function read(text: string | null, file: string): Digest {
  try {
    return readDigest(text ?? "");
  } catch (error) {
    if (error instanceof DigestError) throw new Failure("reportsBroken", { file });
    throw error;
  }
}

/** Of an earlier ledger as it stands, or the last report that a workbook keeps. @throws Failure */
async function digestOf(file: string, today: string): Promise<Digest> {
  const bytes = await readLedger(file);
  try {
    return buildReport(readXlsxLedger(bytes, today)).digest;
  } catch (error) {
    const none = error instanceof LedgerFileError && ["notLedger", "tableGone"].includes(error.code);
    const last = none && !isNoWorkbook(bytes) ? lastOf(kept(file, bytes), file, null) : undefined;
    if (last) return last;
    throw ledgerFailure(error, file);
  }
}

/** Zip files begin so; anything else holds no records. */
const isNoWorkbook = (bytes: Uint8Array) => bytes[0] !== 0x50 || bytes[1] !== 0x4b;
