export { checkManifest, type ManifestFinding, type RuleName, rules } from "./check";
export type { CustomFunctionName } from "./functions";
export { type LocalisedValue, Manifest, type Resource, type ResourceKind, readManifest } from "./manifest";
export { requirementSets } from "./requirements";
export type { Surroundings } from "./rule";
export { parseXml, walk, type XmlElement, XmlError } from "./xml";
