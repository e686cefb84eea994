import type { Rule } from "./rule";

/** The part of a functions.json entry that Excel is particular about. */
export interface CustomFunctionName {
  readonly id: string;
  readonly name: string;
}

/** Microsoft, "Custom functions naming": id of A–Z 0–9 _ . ; a name may be in any script; both begin with a letter. */
const idPattern = /^[A-Za-z][A-Za-z0-9_.]{2,}$/;
const namePattern = /^\p{L}[\p{L}\p{N}_.]{2,}$/u;
/** Up to XFD1048576, and the R1C1 style: Excel takes such a name for an address. */
const cellAddress = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*)$/i;

const accepts = (pattern: RegExp, text: string) => pattern.test(text) && !cellAddress.test(text);

export const functionNames: Rule = (_, { functions }) =>
  functions
    .filter(({ id, name }) => !accepts(idPattern, id) || !accepts(namePattern, name))
    .map(({ id, name }) => `${id} (${name})`);

export const functionsDistinct: Rule = (_, { functions }) =>
  (["id", "name"] as const).flatMap((key) => repeated(functions.map((entry) => entry[key].toUpperCase())));

/** The namespace is one word in all languages, or formulas would change with the language of Excel. */
export const namespace: Rule = (manifest) =>
  manifest
    .all("Namespace")
    .map(({ attributes }) => manifest.resource(attributes.resid ?? ""))
    .filter((found) => !found || found.overrides.length > 0 || !/^[A-Za-z][A-Za-z0-9_.]*$/.test(found.value))
    .map((found) => found?.value ?? "");

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
