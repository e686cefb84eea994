import type { FilesStepText } from "../../../locales/zh-CN/filesStep";
import { dayOf } from "../../dayOf";
import type { Facts } from "../../reading";

/** The form as it is typed. */
export interface FactsDraft {
  readonly number: string;
  readonly issuers: string;
  readonly date: string;
  readonly from: string;
  readonly to: string;
}

export type FactsFaults = Partial<Record<keyof FactsDraft, keyof FilesStepText["faults"]>>;

export const factsDraft = ({ number, issuers, date, period }: Facts): FactsDraft => ({
  number: number ?? "",
  issuers: issuers?.join("、") ?? "",
  date: date ?? "",
  from: period ? String(period.from) : "",
  to: period ? String(period.to) : "",
});

/** What is typed as facts, fields left empty left out; or what is wrong with it. */
export function parseFacts(draft: FactsDraft): { readonly facts: Facts } | { readonly faults: FactsFaults } {
  const date = dayOf(draft.date);
  const period = periodOf(draft);
  const faults: FactsFaults = {
    ...(date === undefined ? { date: "date" } : {}),
    ...(period === undefined ? { from: "period" } : {}),
  };
  if (Object.keys(faults).length > 0) return { faults };
  const number = draft.number.trim();
  const issuers = draft.issuers.split(/[、，,;；\s]+/u).filter(Boolean);
  return {
    facts: {
      ...(number ? { number } : {}),
      ...(issuers.length > 0 ? { issuers } : {}),
      ...(date ? { date } : {}),
      ...(period ? { period } : {}),
    },
  };
}

/** One year stands for both; null for none, undefined for what is no period. */
function periodOf({ from, to }: FactsDraft): { from: number; to: number } | null | undefined {
  const [first, last] = [from, to].map((year) => year.normalize("NFKC").trim());
  if (!first && !last) return null;
  const [start, end] = [first || last, last || first];
  if (!/^\d{4}$/.test(start ?? "") || !/^\d{4}$/.test(end ?? "")) return undefined;
  return Number(start) <= Number(end) ? { from: Number(start), to: Number(end) } : undefined;
}
