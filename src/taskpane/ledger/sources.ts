import type { PolicyDocument } from "../../policy";
import type { Settings } from "../settings/settings";
import type { ShelfState } from "../shelf";

/** What a ledger is made of. A reading that is another now, by a correction or a newer version, is another object. */
export interface Sources {
  /** The chosen documents in their order, by the shelf's key; null where one is not read. */
  readonly documents: readonly (readonly [key: string, document: PolicyDocument | null])[];
  readonly settings: Pick<Settings, "dialect" | "lightPreset" | "tolerance" | "asOf">;
}

export function sourcesOf(
  { entries, readings }: Pick<ShelfState, "entries" | "readings">,
  { dialect, lightPreset, tolerance, asOf }: Settings,
): Sources {
  const documents = entries
    .filter(({ chosen }) => chosen)
    .map(({ key }) => {
      const reading = readings.get(key);
      return [key, reading?.state === "read" ? reading.document : null] as const;
    });
  return { documents, settings: { dialect, lightPreset, tolerance, asOf } };
}

/** Whether both make the same ledger. */
export function sameSources(one: Sources, other: Sources): boolean {
  const { dialect, lightPreset, tolerance, asOf } = other.settings;
  return (
    one.settings.dialect === dialect &&
    one.settings.lightPreset === lightPreset &&
    one.settings.tolerance === tolerance &&
    one.settings.asOf === asOf &&
    one.documents.length === other.documents.length &&
    one.documents.every(([key, document], at) => {
      const [otherKey, otherDocument] = other.documents[at] ?? [];
      return key === otherKey && document === otherDocument;
    })
  );
}
