import { contentFits } from "./content";
import type { ResourceKind } from "./manifest";
import type { Rule } from "./rule";
import type { XmlElement } from "./xml";

/** Children in the order the schema asks for: Excel refuses a manifest for one element out of place. */
export const elementOrder: Rule = (manifest) => misfits(manifest.root, [manifest.root.name]);

function misfits(element: XmlElement, path: readonly string[]): string[] {
  const names = element.children.map(({ name }) => name);
  const below = element.children.flatMap((child) => misfits(child, [...path, child.name]));
  return contentFits(path, names) ? below : [path.join("/"), ...below];
}

/** Each part of the manifest has its own schema; an element in the wrong one is ignored or refused. */
export const namespaces: Rule = (manifest) => {
  const base = "http://schemas.microsoft.com/office/appforoffice/1.1";
  const overrides = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
  const basic = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
  const expected = (element: XmlElement, inherited: string): string => {
    if (element.name === "VersionOverrides") return overrides;
    if (/^(?:Images?|Urls?|(?:Short|Long)Strings|String)$/.test(element.name)) return basic;
    return inherited;
  };
  const wrong = (element: XmlElement, inherited: string): string[] => {
    const wanted = expected(element, inherited);
    const below = element.children.flatMap((child) => wrong(child, wanted));
    return element.namespace === wanted ? below : [element.name, ...below];
  };
  return wrong(manifest.root, base);
};

export const guid: Rule = (manifest) => {
  const id = manifest.base("Id")?.text ?? "";
  const version4Or5 = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
  return version4Or5.test(id) ? [] : [id];
};

/** One to four numbers, each fitting 16 bits: what Office compares when it looks for an update. */
export const version: Rule = (manifest) => {
  const text = manifest.base("Version")?.text ?? "";
  const fits = /^\d+(?:\.\d+){0,3}$/.test(text) && text.split(".").every((part) => Number(part) <= 65_535);
  return fits ? [] : [text];
};

/** Which collection an element's `resid` points into. */
const kindOf: Readonly<Record<string, ResourceKind>> = {
  Image: "Images",
  Runtime: "Urls",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
};

export const residsResolve: Rule = (manifest) =>
  manifest.elements.flatMap(({ name, attributes: { resid } }) => {
    if (resid === undefined) return [];
    return manifest.resource(resid)?.kind === kindOf[name] ? [] : [`${name} ${resid}`];
  });

export const residLength: Rule = (manifest) => {
  const ids = new Set([
    ...manifest.resources.map(({ id }) => id),
    ...manifest.elements.flatMap(({ attributes: { resid } }) => resid ?? []),
  ]);
  return [...ids].filter((id) => id.length === 0 || id.length > 32);
};

export const resourcesUsed: Rule = (manifest) => {
  const used = new Set(manifest.elements.map(({ attributes: { resid } }) => resid));
  return manifest.resources.map(({ id }) => id).filter((id) => !used.has(id));
};

/** Ids of tabs, groups, controls and resources: at most 125 characters, no two alike. */
export const distinctIds: Rule = (manifest) => {
  const ids = manifest.elements.flatMap(({ attributes: { id } }) => id ?? []);
  return ids.filter((id, index) => id.length > 125 || ids.indexOf(id) !== index);
};
