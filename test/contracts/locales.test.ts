import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fill } from "../../src/locales/fill";
import { languageOf, languages } from "../../src/locales/language";

const folder = (language: string) => join(__dirname, "../../src/locales", language);
const areas = (language: string) => readdirSync(folder(language)).sort();

/** Texts by their path: `boot.ts/bootText.retry`. Anything but a string in a locale has no place there. */
function texts(language: string): Map<string, string> {
  const found = new Map<string, string>();
  const collect = (path: string, value: unknown): void => {
    if (typeof value === "string") found.set(path, value);
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) collect(`${path}.${key}`, inner);
    } else throw new Error(`${path} is neither text nor a group of texts`);
  };
  for (const area of areas(language)) collect(area, require(join(folder(language), area)));
  return found;
}

const place = /\{(\w+)(?::[^{}]*)?\}/g;
const places = (text: string) => [...new Set([...text.matchAll(place)].map(([, name]) => name))].sort();
const han = /\p{Script=Han}/u;
/** English may name a Chinese term or column (左右, 三级甲等); a sentence in Chinese or a text of nothing else it may not. */
const isChinese = (text: string) =>
  han.test(text) && (!/[A-Za-z]{3}/.test(text) || /\p{Script=Han}{9}/u.test(text));
const chinese = texts("zh-CN");
const english = texts("en-US");

/** Pairs that differ in their places, texts that are empty or in the other language. */
const faults = (zh: ReadonlyMap<string, string>, en: ReadonlyMap<string, string>): string[] => [
  ...[...zh]
    .filter(([path, text]) => places(text).join() !== places(en.get(path) ?? "").join())
    .map(([path]) => `places ${path}`),
  ...[...zh, ...en].filter(([, text]) => text.trim() === "").map(([path]) => `empty ${path}`),
  // Signs and format codes alone are of no language; a word in Latin letters alone is English.
  ...[...zh]
    .filter(([, text]) => !han.test(text) && /[A-Za-z]{2}/.test(text.replace(place, "")))
    .map(([path]) => `English ${path}`),
  ...[...en].filter(([, text]) => isChinese(text)).map(([path]) => `Chinese ${path}`),
];

test("both languages have the same areas and keys", () => {
  expect(areas("en-US")).toEqual(areas("zh-CN"));
  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
});

test("each text is in its own language, says something and has the same places", () => {
  expect(faults(chinese, english)).toEqual([]);
});

test("planted faults are found", () => {
  const zh = new Map([
    ["a", "共{count}项"],
    ["b", " "],
    ["c", "Retry"],
    ["d", "、"],
  ]);
  const en = new Map([
    ["a", "{total} items"],
    ["b", "Blank"],
    ["c", "重试"],
    ["d", ", "],
  ]);
  expect(faults(zh, en)).toEqual(["places a", "empty b", "English c", "Chinese c"]);
});

test("a value goes to its place, a place without a value stays", () => {
  expect(fill("{a}／{b}／{a}", { a: 1 })).toBe("1／{b}／1");
});

test.each([
  ["zh-CN", "zh-CN"],
  ["zh-Hans-SG", "zh-CN"],
  ["", "zh-CN"],
  [undefined, "zh-CN"],
  ["en-GB", "en-US"],
  ["fr", "en-US"],
])("the language for %s is %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
  expect(languages).toContain(language);
});
