import { formatRequirement } from "../check";
import type { Item, PolicyDocument, Target } from "../policy";
import type { Catalogue, CatalogueTarget, CatalogueTask } from "./catalogue";

const unitsOf = (item: Item) => [...new Set([...item.units, ...item.alsoUnits])];

const target = (document: PolicyDocument, found: Target, item: Item | null): CatalogueTarget => ({
  id: found.id,
  document: document.title,
  indicator: found.indicator,
  subject: found.subject,
  requirement: formatRequirement(found),
  due: found.due,
  quote: found.quote,
  units: item ? unitsOf(item) : [],
});

const task = (document: PolicyDocument, item: Item): CatalogueTask => ({
  id: item.id,
  document: document.title,
  number: item.number,
  title: item.title,
  lead: item.lead,
  units: unitsOf(item),
  // The item is finished when its last part is.
  due:
    item.deadlines
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1) ?? null,
});

/** Items in printed order, targets in the order of their items, then those outside items. */
export function catalogueOf(documents: readonly PolicyDocument[]): Catalogue {
  return {
    documents: documents.map(({ id, title, number }) => ({ id, title, number })),
    targets: documents.flatMap((document) => [
      ...document.items.flatMap((item) => item.targets.map((found) => target(document, found, item))),
      ...document.unattachedTargets.map((found) => target(document, found, null)),
    ]),
    tasks: documents.flatMap((document) => document.items.map((item) => task(document, item))),
  };
}
