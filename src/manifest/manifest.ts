import { parseXml, walk, type XmlElement } from "./xml";

/** The kinds of things `<Resources>` holds, named after their collections. */
export type ResourceKind = "Images" | "Urls" | "ShortStrings" | "LongStrings";

const kinds: readonly ResourceKind[] = ["Images", "Urls", "ShortStrings", "LongStrings"];

/** A value the manifest gives by locale: `DefaultValue` and its `Override`s. */
export interface LocalisedValue {
  readonly label: string;
  readonly value: string;
  readonly overrides: readonly { readonly locale: string; readonly value: string }[];
}

export interface Resource extends LocalisedValue {
  readonly id: string;
  readonly kind: ResourceKind;
}

/** A manifest with its resources at hand; made by {@link readManifest}. */
export class Manifest {
  readonly elements: readonly XmlElement[];
  readonly resources: readonly Resource[];

  constructor(readonly root: XmlElement) {
    this.elements = [...walk(root)];
    this.resources = kinds.flatMap((kind) =>
      this.all(kind).flatMap((collection) => collection.children.map((child) => resource(kind, child))),
    );
  }

  /** Every element of this local name, in document order. */
  all(name: string): readonly XmlElement[] {
    return this.elements.filter((element) => element.name === name);
  }

  /** The child of the root of this name: where the base part of the manifest keeps its settings. */
  base(name: string): XmlElement | undefined {
    return this.root.children.find((child) => child.name === name);
  }

  resource(id: string): Resource | undefined {
    return this.resources.find((candidate) => candidate.id === id);
  }

  /** A resource's value for a locale, its default where the locale has no override. */
  value(id: string, locale: string): string | undefined {
    const found = this.resource(id);
    return found?.overrides.find((override) => override.locale === locale)?.value ?? found?.value;
  }

  /** The page everything runs in; its folder is the address all others start with. */
  get pageUrl(): string {
    const settings = this.base("DefaultSettings")?.children.find(({ name }) => name === "SourceLocation");
    return settings?.attributes.DefaultValue ?? "";
  }

  get baseUrl(): string {
    return this.pageUrl.slice(0, this.pageUrl.lastIndexOf("/") + 1);
  }
}

/** @throws {XmlError} if the text is not well-formed. */
export function readManifest(source: string): Manifest {
  return new Manifest(parseXml(source));
}

/** An element with `DefaultValue` and `Override` children, as a value by locale. */
export function localisedValue(label: string, element: XmlElement): LocalisedValue {
  return {
    label,
    value: element.attributes.DefaultValue ?? "",
    overrides: element.children.map(({ attributes }) => ({
      locale: attributes.Locale ?? "",
      value: attributes.Value ?? "",
    })),
  };
}

function resource(kind: ResourceKind, element: XmlElement): Resource {
  const id = element.attributes.id ?? "";
  return { id, kind, ...localisedValue(id, element) };
}
