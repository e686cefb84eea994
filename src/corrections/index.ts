/** People's decisions on what was read: kept apart from the reading, and applied to it again and again. */
export { PERSON } from "./additions";
export { applyCorrections, CHANGED, REREAD } from "./apply";
export { asRead, type CorrectedDocument, type Corrections, type Outcome, type Placement } from "./corrected";
export {
  type Addition,
  type Correction,
  fieldsOf,
  type ItemCorrection,
  type ItemFields,
  itemFieldsOf,
  subjectOf,
  type TargetCorrection,
  type TargetFields,
} from "./correction";
export { acceptTarget, addTarget, correctItem, correctTarget, dropTarget } from "./decide";
export { type MergedCorrections, mergeCorrections } from "./merge";
export {
  CORRECTIONS_VERSION,
  CorrectionsError,
  type CorrectionsFault,
  parseCorrections,
  writeCorrections,
} from "./text";
export { findWords } from "./words";
