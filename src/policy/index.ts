export type {
  Assignment,
  Basis,
  Deadline,
  Finding,
  Item,
  ItemKind,
  Level,
  Period,
  PolicyDocument,
  Section,
  SkippedNumber,
  Span,
  Strength,
  Target,
} from "./document";
export { sectionHeading, sectionKey } from "./document";
export { type ReadOptions, readPolicy } from "./read";
export type { Comparison, Direction, Requirement } from "./requirement";
