import { filesExist, https, icons, oneBase, oneRuntime } from "./addresses";
import { functionNames, functionsDistinct, namespace } from "./functions";
import { type Manifest, readManifest } from "./manifest";
import { actions, permissions, requirements } from "./requirements";
import type { Rule, Surroundings } from "./rule";
import * as structure from "./structure";
import * as texts from "./texts";
import { XmlError } from "./xml";

/** Every rule by name; its sentence stands under the same name in the locales. */
export const rules = {
  elementOrder: structure.elementOrder,
  namespaces: structure.namespaces,
  guid: structure.guid,
  version: structure.version,
  residsResolve: structure.residsResolve,
  residLength: structure.residLength,
  resourcesUsed: structure.resourcesUsed,
  distinctIds: structure.distinctIds,
  shortStrings: texts.shortStrings,
  longStrings: texts.longStrings,
  locale: texts.locale,
  translations: texts.translations,
  https,
  oneBase,
  filesExist,
  icons,
  oneRuntime,
  requirements,
  actions,
  permissions,
  namespace,
  functionNames,
  functionsDistinct,
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules | "wellFormed";

/** A rule broken, and the part of the manifest that breaks it. */
export interface ManifestFinding {
  readonly rule: RuleName;
  readonly what: string;
}

const names = Object.keys(rules) as (keyof typeof rules)[];

/** Checks a manifest's text without any service; an empty list means that no rule is broken. */
export function checkManifest(source: string, surroundings: Surroundings): ManifestFinding[] {
  const manifest = parsed(source);
  if (manifest instanceof XmlError) return [{ rule: "wellFormed", what: manifest.message }];
  return names.flatMap((rule) => rules[rule](manifest, surroundings).map((what) => ({ rule, what })));
}

function parsed(source: string): Manifest | XmlError {
  try {
    return readManifest(source);
  } catch (error) {
    if (error instanceof XmlError) return error;
    throw error;
  }
}
