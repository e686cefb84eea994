import type { Assignment, Item, PolicyDocument, Target } from "../policy/document";
import { placeAddition } from "./additions";
import { asRead, type Corrections, type Outcome } from "./corrected";
import type { Addition, Correction, ItemCorrection, ItemFields, TargetCorrection } from "./correction";
import { latest } from "./merge";
import { type Place, placeItem, placeTargets, rereadDiffers } from "./place";
import type { Placed } from "./readings";

/** Review code of a reading whose words changed under a correction. */
export const CHANGED = "correctionChanged";
/** Review code of a corrected reading of which something else is read differently now. */
export const REREAD = "correctionReread";

/**
 * The document with people's decisions applied, and what became of each. Always from what was read: applying twice is
 * applying once. Corrections of other documents are left aside. `source` is the document's text, by which additions find
 * their words; without it they are looked for in the item's body.
 */
export function applyCorrections(
  document: PolicyDocument,
  corrections: readonly Correction[],
  source?: string,
): Corrections {
  const read = asRead(document);
  const own = latest(corrections.filter((correction) => correction.document === read.id));
  const work = new Work(read, source);
  const targets = own.filter((each): each is TargetCorrection => each.kind === "target");
  const places = placeTargets(read, targets);
  for (const correction of own) {
    if (correction.kind === "target") work.target(correction, places.get(correction) ?? null);
    else if (correction.kind === "item") work.item(correction);
    else work.addition(correction);
  }
  return work.done();
}

class Work {
  readonly #outcomes: Outcome[] = [];
  /** What replaces a target; null where it is dropped. */
  readonly #targets = new Map<string, Target | null>();
  readonly #items = new Map<string, Item>();
  readonly #added = new Map<string | null, Target[]>();

  constructor(
    private readonly read: PolicyDocument,
    private readonly source: string | undefined,
  ) {}

  target(correction: TargetCorrection, place: Place<Placed> | null): void {
    const on = place?.reading.target ?? null;
    this.#outcomes.push({
      correction,
      placement: place === null ? "missing" : place.sameWords ? "applied" : "changed",
      on: on?.id ?? null,
    });
    if (!on || !place) return;
    if (!place.sameWords) this.#targets.set(on.id, { ...on, review: withCode(on.review, CHANGED) });
    else if (correction.dropped) this.#targets.set(on.id, null);
    else {
      const review = rereadDiffers(correction, place.reading) ? [REREAD] : [];
      this.#targets.set(on.id, corrected(on, correction, review));
    }
  }

  item(correction: ItemCorrection): void {
    const place = placeItem(this.read, correction);
    this.#outcomes.push({
      correction,
      placement: place === null ? "missing" : place.sameWords ? "applied" : "changed",
      on: place?.reading.id ?? null,
    });
    if (!place) return;
    const { reading } = place;
    const item = place.sameWords
      ? { ...correctedItem(reading, correction.changes), review: [] }
      : { ...reading, review: withCode(reading.review, CHANGED) };
    this.#items.set(reading.id, item);
  }

  addition(correction: Addition): void {
    const place = placeAddition(this.read, correction, this.source);
    const { target } = place;
    this.#outcomes.push({
      correction,
      placement: place.placement,
      on: target ? target.id : place.item,
    });
    if (target) this.#added.set(place.item, [...(this.#added.get(place.item) ?? []), target]);
  }

  done(): Corrections {
    const { read } = this;
    const dropped: Target[] = [];
    const decided = (targets: readonly Target[], item: string | null): Target[] => [
      ...targets.flatMap((target) => {
        const own = this.#targets.get(target.id);
        if (own === null) dropped.push(target);
        return own === null ? [] : [own ?? target];
      }),
      ...(this.#added.get(item) ?? []),
    ];
    const items = read.items.map((item) => ({
      ...(this.#items.get(item.id) ?? item),
      targets: decided(item.targets, item.id),
    }));
    const unattachedTargets = decided(read.unattachedTargets, null);
    return {
      document: { ...read, items, unattachedTargets, asRead: read, dropped },
      outcomes: this.#outcomes,
    };
  }
}

const withCode = (review: readonly string[], code: string): string[] =>
  review.includes(code) ? [...review] : [...review, code];

function corrected(target: Target, { changes }: TargetCorrection, review: string[]): Target {
  const due = changes.due === undefined ? {} : { dueText: null, dueInherited: false };
  const strength = changes.strength === undefined ? {} : { qualifier: null };
  return { ...target, ...changes, ...due, ...strength, review };
}

function correctedItem(item: Item, changes: Partial<ItemFields>): Item {
  const { due } = changes;
  const dated =
    due === undefined
      ? {}
      : {
          deadlines:
            due === null ? [] : [{ text: "", date: due, inherited: false, span: null, recurs: null }],
        };
  if (!changes.units && !changes.leads) return { ...item, ...dated };
  const leads = [...(changes.leads ?? item.leads)];
  const units = [...new Set([...leads, ...(changes.units ?? item.units)])];
  // In printed order where that is known: a lead among the units keeps its place.
  const ordered = changes.units
    ? [...changes.units, ...leads.filter((lead) => !changes.units?.includes(lead))]
    : units;
  return {
    ...item,
    ...dated,
    units: ordered,
    lead: leads[0] ?? null,
    leads,
    assignments: ordered.map((unit) => ({ unit, role: roleOf(item, unit, leads) })),
  };
}

function roleOf({ assignments }: Item, unit: string, leads: readonly string[]): Assignment["role"] {
  if (leads.includes(unit)) return "lead";
  const printed = assignments.find((each) => each.unit === unit)?.role;
  return printed && printed !== "lead" ? printed : leads.length > 0 ? "cooperate" : "responsible";
}
