import type { PolicyDocument } from "../../policy";

/** How much a document holds. */
export interface Counts {
  items: number;
  targets: number;
  /** Different bodies named as responsible. */
  units: number;
  /** Items and targets with a reason for review. */
  review: number;
  findings: number;
}

export function countsOf(document: PolicyDocument): Counts {
  const { items, unattachedTargets, findings } = document;
  const targets = [...items.flatMap((item) => item.targets), ...unattachedTargets];
  return {
    items: items.length,
    targets: targets.length,
    units: unitsOf(document).length,
    review: [...items, ...targets].filter(({ review }) => review.length > 0).length,
    findings: findings.length,
  };
}

export const unitsOf = ({ items }: PolicyDocument): string[] => [
  ...new Set(items.flatMap(({ leads, units, alsoUnits }) => [...leads, ...units, ...alsoUnits])),
];
