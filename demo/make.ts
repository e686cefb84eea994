import { firstRecords, writeXlsx } from "../src/files";
import { writeDocx } from "../src/files/docx";
import { buildLedger, describeWorkbook, type Ledger } from "../src/ledger";
import { fill } from "../src/locales/fill";
import { reviewText } from "../src/locales/zh-CN/review";
import { readPolicy } from "../src/policy";
import { buildReport, digestName, ledgerState, withReportSheet, writeDigest } from "../src/report";
import { enterProgress } from "./progress";

/** Sentences for the codes of doubts and findings. */
const words: Readonly<Record<string, string>> = { ...reviewText.reasons, ...reviewText.findings };

const SEED = 20_231_205;
const asOf = "2023-12-05";

/** The ledger of these documents with made-up progress, its 通报 sheet, and the 通报 as a Word file. The same texts give the same bytes. */
export async function makeDemo(texts: readonly string[]): Promise<Record<string, Uint8Array>> {
  const ledger = buildLedger(
    texts.map((text) => readPolicy(text)),
    {
      asOf,
      dialect: "native",
      describeCode: (code, details = {}) => fill(words[code] ?? reviewText.other, { code, ...details }),
    },
  );
  enterProgress(ledger, SEED);
  const workbook = describeWorkbook(ledger);
  const report = buildReport(stateOf(ledger), {
    letterhead: {
      redHead: "清源市人民政府办公室文件",
      number: "清府办〔2023〕45号",
      signature: "清源市人民政府办公室",
    },
  });
  const records = { ...firstRecords(workbook), [digestName(asOf)]: writeDigest(report.digest) };
  return {
    "演示台账.xlsx": await writeXlsx(withReportSheet(workbook, report), () => records),
    "演示通报.docx": await writeDocx(report),
  };
}

/** The rows as cells, the way a file holds them. */
function stateOf(ledger: Ledger) {
  const { tolerance, lights, documents, tasks, targets } = ledger;
  const tables = Object.entries({ documents, tasks, targets }).map(([key, rows]) => {
    const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
    return { key, columns, rows: rows.map(({ cells }) => columns.map((column) => cells[column] ?? null)) };
  });
  return { ...ledgerState({ tables, asOf, tolerance }, asOf), lights };
}
