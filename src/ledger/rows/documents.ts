import type { PolicyDocument } from "../../policy/document";
import type { LedgerRow } from "../row";
import { lines, type Wording } from "./wording";

export function documentRow(document: PolicyDocument, { text, describe }: Wording): LedgerRow {
  const { level, period } = document;
  return {
    id: document.id,
    cells: {
      id: document.id,
      title: document.title,
      number: document.number,
      issuers: document.issuers.join(text.listSeparator) || null,
      level: level && text.levels[level],
      region: document.region,
      date: document.date,
      period: period && (period.from === period.to ? `${period.from}` : `${period.from}—${period.to}`),
      basis: lines(document.basis.map(({ title, number }) => `《${title}》${number ? `（${number}）` : ""}`)),
      findings: lines(document.findings.map(({ code, details }) => describe(code, details))),
    },
  };
}
