import type { MeasureKind } from "../numbers/measures";
import type { Anchor } from "./anchors";

/** The words around a number that decide whether it asks for anything. */
export interface Surroundings {
  anchor: Anchor;
  kind: MeasureKind | null;
  /** The clause up to the number. */
  left: string;
  /** The clause behind the number's unit. */
  right: string;
  /** `left` and `right` in one. */
  around: string;
  /** The clauses right before and after, for what a project's size is told by; few numbers need them. */
  beside: () => string;
  /** The phrase before the number that governs it (达到, 不低于). */
  governor: string | null;
  /** A verb of delivery stands right before the number (覆盖60个以上). */
  delivered: boolean;
  /** A phrase before or behind the number governs it. */
  governed: boolean;
  /** Another number follows in the same clause. */
  followed: boolean;
  /** The clause is the inside of a bracket. */
  bracketed: boolean;
}
