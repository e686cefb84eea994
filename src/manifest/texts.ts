import { type LocalisedValue, localisedValue, type Manifest } from "./manifest";
import type { Rule } from "./rule";

/** The language of the defaults, and the one every text must also be given in. */
const defaultLocale = "zh-CN";
const otherLocale = "en-US";
const chinese = /\p{Script=Han}/u;

/** Lengths of the schema's ShortString and LongString, in UTF-16 units. */
const limits = { short: 125, long: 250 };

const baseText = (manifest: Manifest, name: string): LocalisedValue[] => {
  const element = manifest.base(name);
  return element ? [localisedValue(name, element)] : [];
};
const resources = (manifest: Manifest, kind: string) => manifest.resources.filter((one) => one.kind === kind);

const shortTexts = (manifest: Manifest) => [
  ...baseText(manifest, "DisplayName"),
  ...resources(manifest, "ShortStrings"),
];
const longTexts = (manifest: Manifest) => [
  ...baseText(manifest, "Description"),
  ...resources(manifest, "LongStrings"),
];

const outside = (texts: readonly LocalisedValue[], limit: number) =>
  texts
    .filter(({ value, overrides }) =>
      [value, ...overrides.map((override) => override.value)].some(
        ({ length }) => length === 0 || length > limit,
      ),
    )
    .map(({ label }) => label);

export const shortStrings: Rule = (manifest) => outside(shortTexts(manifest), limits.short);
export const longStrings: Rule = (manifest) => outside(longTexts(manifest), limits.long);

export const locale: Rule = (manifest) => {
  const found = manifest.base("DefaultLocale")?.text ?? "";
  return found === defaultLocale ? [] : [found];
};

/** Every text but the namespace in Chinese, with exactly one override, in English. */
export const translations: Rule = (manifest) => {
  const invariant = new Set(manifest.all("Namespace").map(({ attributes }) => attributes.resid));
  return [...shortTexts(manifest), ...longTexts(manifest)]
    .filter(({ label }) => !invariant.has(label))
    .filter(({ value, overrides: [english, ...more] }) => {
      const translated = english?.locale === otherLocale && !chinese.test(english.value) && more.length === 0;
      return !translated || !chinese.test(value);
    })
    .map(({ label }) => label);
};
