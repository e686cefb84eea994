import type { Item, PolicyDocument } from "../policy/document";
import {
  fieldsOf,
  type ItemCorrection,
  itemFieldsOf,
  type TargetCorrection,
  type TargetFields,
} from "./correction";
import { type Placed, targetsOf } from "./readings";
import { mark, sameValue, sameWords } from "./words";

/** Where a correction belongs now. */
export interface Place<Reading> {
  reading: Reading;
  /** False where the words are others now. */
  sameWords: boolean;
}

/** Places of target corrections, each reading given to one of them; the certain ones choose first. */
export function placeTargets(
  document: PolicyDocument,
  corrections: readonly TargetCorrection[],
): Map<TargetCorrection, Place<Placed>> {
  const all = targetsOf(document);
  const places = new Map<TargetCorrection, Place<Placed>>();
  const taken = new Set<Placed>();
  for (const find of [atSameId, movedWithWords, changedInPlace])
    for (const correction of corrections) {
      if (places.has(correction)) continue;
      const place = find(correction, all, taken);
      if (!place) continue;
      places.set(correction, place);
      taken.add(place.reading);
    }
  return places;
}

type Find = (
  correction: TargetCorrection,
  all: readonly Placed[],
  taken: ReadonlySet<Placed>,
) => Place<Placed> | null;

/** The same id in the same item with the same words. */
const atSameId: Find = ({ target: id, anchor }, all, taken) => {
  const reading = all.find(
    (each) =>
      each.target.id === id &&
      !taken.has(each) &&
      (each.item?.title ?? null) === anchor.item &&
      sameWords(each.target.quote, anchor.quote),
  );
  return reading ? { reading, sameWords: true } : null;
};

/** The same words and indicator elsewhere: under a new number, or a new title where they stand but once. */
const movedWithWords: Find = ({ anchor: { quote, item, nth, of, read } }, all, taken) => {
  const alike = all.filter(
    ({ target }) => target.indicator === read.indicator && sameWords(target.quote, quote),
  );
  const inItem = alike.filter((each) => (each.item?.title ?? null) === item);
  // As many twins as there were: then the same one of them is meant.
  const reading = inItem.length === of ? inItem[nth] : of === 1 && alike.length === 1 ? alike[0] : undefined;
  return reading && !taken.has(reading) ? { reading, sameWords: true } : null;
};

/** Other words under the same id, or about the same indicator in the same item: likely the same, and for a person to say. */
const changedInPlace: Find = ({ target: id, anchor: { item, read } }, all, taken) => {
  const free = all.filter((each) => !taken.has(each));
  const about = free.filter(
    (each) => (each.item?.title ?? null) === item && each.target.indicator === read.indicator,
  );
  const reading = free.find(({ target }) => target.id === id) ?? (about.length === 1 ? about[0] : undefined);
  return reading ? { reading, sameWords: false } : null;
};

/** True where what the person left as it was is read differently now, from the same words. */
export const rereadDiffers = ({ anchor, changes }: TargetCorrection, { target }: Placed): boolean => {
  const known: TargetFields = { ...anchor.read, ...changes };
  return !sameValue({ ...fieldsOf(target), ...changes }, known);
};

/** The item of an item's correction: by id and title, else by its title where that stands once. */
export function placeItem(
  { items }: PolicyDocument,
  { item: id, anchor, changes }: ItemCorrection,
): Place<Item> | null {
  const own = items.find((each) => each.id === id);
  const titled = items.filter(({ title }) => title === anchor.title);
  const reading = own?.title === anchor.title ? own : titled.length === 1 ? titled[0] : undefined;
  if (!reading) return own ? { reading: own, sameWords: false } : null;
  if (mark(reading.body) === anchor.body) return { reading, sameWords: true };
  // The body changed elsewhere, where what is corrected was printed and is read as it was.
  const read = itemFieldsOf(reading);
  const printed = ([field, value]: [string, unknown]) =>
    field in changes
      ? (Array.isArray(value) ? value.length > 0 : value !== null) &&
        sameValue(value, Reflect.get(read, field))
      : sameValue(value, Reflect.get(read, field));
  return { reading, sameWords: Object.entries(anchor.read).every(printed) };
}
