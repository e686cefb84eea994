import type { Surroundings } from "../surroundings";
import { background } from "./background";
import { conditions } from "./conditions";
import { labels } from "./labels";
import { payments } from "./payments";
import { scoring } from "./scoring";
import { sizes } from "./sizes";

/** Tried in order; the first that applies keeps the number from being read. */
const exclusions = [labels, scoring, background, conditions, payments, sizes].flat();

/** The name of the exclusion that applies; null where the number may be a target. */
export function excludedBy(surroundings: Surroundings): string | null {
  return exclusions.find((exclusion) => exclusion.applies(surroundings))?.name ?? null;
}
