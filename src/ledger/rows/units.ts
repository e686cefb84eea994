import type { PolicyDocument } from "../../policy/document";
import type { LedgerRow } from "../row";

/** How many items of a document a unit leads, and in how many it is named without leading. */
export interface UnitShare {
  unit: string;
  document: string;
  id: string;
  led: number;
  shared: number;
}

/** Unit × document, units with most tasks first. */
export function unitRows(shares: readonly UnitShare[]): LedgerRow[] {
  const totals = new Map<string, number>();
  for (const { unit, led, shared } of shares) totals.set(unit, (totals.get(unit) ?? 0) + led + shared);
  const total = ({ unit }: UnitShare) => totals.get(unit) ?? 0;
  return shares
    .map((share, order) => ({ share, order }))
    .sort(
      (a, b) => total(b.share) - total(a.share) || compare(a.share.unit, b.share.unit) || a.order - b.order,
    )
    .map(({ share: { id, unit, document, led, shared } }) => ({
      id: `${unit}@${id}`,
      cells: { unit, document, led, shared, total: led + shared },
    }));
}

export function sharesIn(document: PolicyDocument): UnitShare[] {
  const shares = new Map<string, UnitShare>();
  for (const item of document.items) {
    for (const unit of new Set([...item.leads, ...item.units, ...item.alsoUnits])) {
      const share = shares.get(unit) ?? {
        unit,
        document: document.title,
        id: document.id,
        led: 0,
        shared: 0,
      };
      if (item.leads.includes(unit)) share.led++;
      else share.shared++;
      shares.set(unit, share);
    }
  }
  return [...shares.values()];
}

/** Code units, not the machine's collation: the same everywhere. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
