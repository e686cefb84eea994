import { sectionHeading, sectionKey } from "../../policy/document";
import { isLeft, type Reading, type ReadingKind } from "./readings";

/** What is shown; an empty choice shows everything. */
export interface Filter {
  /** Id of the document. */
  readonly document: string;
  /** Its section, by what items name it. */
  readonly section: string;
  readonly unit: string;
  readonly kind: ReadingKind | "";
  readonly onlyDoubtful: boolean;
}

export const noFilter: Filter = { document: "", section: "", unit: "", kind: "", onlyDoubtful: false };

/** How many choices narrow the list, 只看存疑 aside: that has its own switch. */
export const choices = ({ document, section, unit, kind }: Filter): number =>
  [document, section, unit, kind].filter(Boolean).length;

/** Numbers that were left out are listed by themselves, where they are asked for. */
export function matching(readings: readonly Reading[], filter: Filter): Reading[] {
  const { kind } = filter;
  return readings.filter(
    (reading) =>
      (kind === "leftOut" || !filter.onlyDoubtful || isLeft(reading)) &&
      (kind ? reading.kind === kind : reading.kind !== "leftOut") &&
      (!filter.document || reading.reviewed.document.id === filter.document) &&
      (!filter.section || reading.item?.section === filter.section) &&
      (!filter.unit || (reading.item?.units.includes(filter.unit) ?? false)),
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What there is to choose from, in the order in which it first comes. */
export interface FilterOptions {
  readonly documents: readonly Option[];
  /** Of the chosen document, or the only one. */
  readonly sections: readonly Option[];
  readonly units: readonly Option[];
  readonly kinds: readonly ReadingKind[];
}

export function optionsOf(readings: readonly Reading[], { document }: Filter): FilterOptions {
  const documents = [
    ...new Map(readings.map(({ reviewed }) => [reviewed.document.id, reviewed.document])).values(),
  ];
  const [only] = documents.length === 1 ? documents : [];
  const chosen = only ?? documents.find(({ id }) => id === document);
  const units = new Set(
    readings
      .filter(({ reviewed }) => !chosen || reviewed.document.id === chosen.id)
      .flatMap(({ item }) => item?.units ?? []),
  );
  return {
    documents: documents.map(({ id, title }) => ({ value: id, label: title })),
    sections: (chosen?.sections ?? []).map((section) => ({
      value: sectionKey(section),
      label: sectionHeading(section),
    })),
    units: [...units].map((unit) => ({ value: unit, label: unit })),
    kinds: [...new Set(readings.map(({ kind }) => kind))],
  };
}
