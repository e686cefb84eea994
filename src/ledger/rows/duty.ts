import type { LedgerText } from "../../locales/zh-CN/ledger";
import type { Item } from "../../policy/document";

type Words = Pick<LedgerText, "listSeparator" | "andOthers">;

/** Who answers for an item, and so for its targets, as cells. */
export const dutyOf = (item: Item, words: Words): { lead: string | null; units: string | null } => ({
  lead: item.leads.join(words.listSeparator) || item.lead,
  units: unitList(item, words),
});

/** Everyone named, in printed order; 等 where the list is open. */
function unitList(item: Item, { listSeparator, andOthers }: Words): string | null {
  const units = [...new Set([...item.units, ...item.alsoUnits])];
  return units.length === 0 ? null : units.join(listSeparator) + (item.openEnded ? andOthers : "");
}
