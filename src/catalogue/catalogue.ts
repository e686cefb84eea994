import type { TargetEntry } from "../check";

/** A document as lists name it. */
export interface CatalogueDocument {
  id: string;
  title: string;
  number: string | null;
}

/** A target with whom it is asked of. */
export interface CatalogueTarget extends TargetEntry {
  id: string;
  /** The units of its item; empty where it stands outside items. */
  units: readonly string[];
}

export interface CatalogueTask {
  id: string;
  document: string;
  /** As printed: （一）. */
  number: string;
  title: string;
  lead: string | null;
  /** Everyone named, in printed order. */
  units: readonly string[];
  /** Last day, YYYY-MM-DD; null where there is none. */
  due: string | null;
  /** The deadline's words where they name no day. */
  dueText?: string;
}

/** What a set of documents asks for, as lists. */
export interface Catalogue {
  documents: readonly CatalogueDocument[];
  targets: readonly CatalogueTarget[];
  tasks: readonly CatalogueTask[];
}
