import { existsSync, readFileSync } from "node:fs";
import { commandNames } from "../../src/commands/names";
import { manifestText as english } from "../../src/locales/en-US/manifest";
import { manifestText as chinese } from "../../src/locales/zh-CN/manifest";
import { checkManifest, type RuleName, rules, type Surroundings } from "../../src/manifest";

const manifest = readFileSync("manifest.xml", "utf8");
const published = ["taskpane.html", "functions.js", "functions.json"];

const surroundings: Surroundings = {
  actions: commandNames,
  functions: [{ id: "TIMESHARE", name: "TIMESHARE" }],
  file: (path) => {
    if (published.includes(path)) return new Uint8Array();
    return existsSync(path) ? readFileSync(path) : undefined;
  },
};

/** Swaps a piece of the real manifest; the piece must be there, or the case would test nothing. */
const swap = (piece: string | RegExp, by: string): string => {
  const mutated = manifest.replace(piece, by);
  expect(mutated).not.toBe(manifest);
  return mutated;
};

/** A case: the fault planted, in the manifest or beside it, and what the rule must name. */
interface Fault {
  rule: RuleName;
  fault: string;
  source?: () => string;
  beside?: Partial<Surroundings>;
  names: string | RegExp;
}

const faults: Fault[] = [
  { rule: "wellFormed", fault: "tag left open", source: () => swap("</Id>", ""), names: /^\d+:\d+/ },
  {
    rule: "wellFormed",
    fault: "two hyphens in a comment",
    source: () => swap("<Id>", "<!-- --env --><Id>"),
    names: /comment/,
  },
  {
    rule: "wellFormed",
    fault: "prefix never declared",
    source: () => swap("<Id>", "<x:Id/><Id>"),
    names: /prefix/,
  },
  { rule: "wellFormed", fault: "nothing at all", source: () => "", names: /./ },
  {
    rule: "elementOrder",
    fault: "version before id",
    source: () => swap(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1"),
    names: "OfficeApp",
  },
  {
    rule: "elementOrder",
    fault: "the tab's label before its groups",
    source: () =>
      swap('<CustomTab id="Taizhang.Tab">', '<CustomTab id="Taizhang.Tab"><Label resid="Tab.Label" />'),
    names: /CustomTab$/,
  },
  {
    rule: "elementOrder",
    fault: "a button without supertip",
    source: () => swap(/<Supertip>[\s\S]*?<\/Supertip>/, ""),
    names: /Control$/,
  },
  {
    rule: "elementOrder",
    fault: "unknown element",
    source: () => swap("<Runtimes>", "<Fast /><Runtimes>"),
    names: /Host$/,
  },
  {
    rule: "namespaces",
    fault: "overrides in another schema",
    source: () => swap("office/taskpaneappversionoverrides", "office/mailappversionoverrides"),
    names: "VersionOverrides",
  },
  { rule: "guid", fault: "not a GUID", source: () => swap(/<Id>.{8}/, "<Id>taizhang"), names: /taizhang-/ },
  { rule: "guid", fault: "empty", source: () => swap(/<Id>.*<\/Id>/, "<Id></Id>"), names: "" },
  { rule: "version", fault: "letters", source: () => swap("0.1.0.0", "0.1.0-beta"), names: "0.1.0-beta" },
  { rule: "version", fault: "five parts", source: () => swap("0.1.0.0", "0.1.0.0.1"), names: "0.1.0.0.1" },
  {
    rule: "version",
    fault: "over 16 bits",
    source: () => swap("0.1.0.0", "0.1.0.65536"),
    names: "0.1.0.65536",
  },
  {
    rule: "residsResolve",
    fault: "no such resource",
    source: () => swap('<Label resid="Tab.Label" />', '<Label resid="Tab.Lable" />'),
    names: "Label Tab.Lable",
  },
  {
    rule: "residsResolve",
    fault: "long string where a short one belongs",
    source: () => swap('<Title resid="Fill.Label" />', '<Title resid="Fill.Tip" />'),
    names: "Title Fill.Tip",
  },
  {
    rule: "residLength",
    fault: "33 characters",
    source: () => manifest.replaceAll("Tab.Label", "T".repeat(33)),
    names: "T".repeat(33),
  },
  {
    rule: "resourcesUsed",
    fault: "left over",
    source: () =>
      swap(
        "</bt:Urls>",
        '<bt:Url id="Help.Url" DefaultValue="https://localhost:3000/taskpane.html" /></bt:Urls>',
      ),
    names: "Help.Url",
  },
  {
    rule: "distinctIds",
    fault: "two buttons alike",
    source: () => swap("Taizhang.FillButton", "Taizhang.PaneButton"),
    names: "Taizhang.PaneButton",
  },
  {
    rule: "distinctIds",
    fault: "126 characters",
    source: () => swap("Taizhang.FillButton", "f".repeat(126)),
    names: /f{126}/,
  },
  {
    rule: "shortStrings",
    fault: "126 characters",
    source: () => swap('Value="Fill ledger"', `Value="${"f".repeat(126)}"`),
    names: "Fill.Label",
  },
  {
    rule: "shortStrings",
    fault: "empty",
    source: () => swap('DefaultValue="填写台账"', 'DefaultValue=""'),
    names: "Fill.Label",
  },
  {
    rule: "shortStrings",
    fault: "product name too long",
    source: () => swap('Value="Target Ledger"', `Value="${"n".repeat(126)}"`),
    names: "DisplayName",
  },
  {
    rule: "longStrings",
    fault: "251 characters",
    source: () => swap(/(?<=id="Fill.Tip" DefaultValue=")[^"]*/, "填".repeat(251)),
    names: "Fill.Tip",
  },
  {
    rule: "longStrings",
    fault: "description too long",
    source: () => swap(/(?<=<Description DefaultValue=")[^"]*/, "读".repeat(251)),
    names: "Description",
  },
  {
    rule: "locale",
    fault: "another default",
    source: () => swap("<DefaultLocale>zh-CN", "<DefaultLocale>en-US"),
    names: "en-US",
  },
  {
    rule: "translations",
    fault: "no English",
    source: () => swap(/<bt:Override Locale="en-US" Value="Fill ledger" \/>/, ""),
    names: "Fill.Label",
  },
  {
    rule: "translations",
    fault: "Chinese left in the English",
    source: () => swap('Value="Fill ledger"', 'Value="Fill 台账"'),
    names: "Fill.Label",
  },
  {
    rule: "translations",
    fault: "another language",
    source: () => swap('Locale="en-US" Value="Fill ledger"', 'Locale="en-GB" Value="Fill ledger"'),
    names: "Fill.Label",
  },
  {
    rule: "https",
    fault: "http icon",
    source: () => swap('<IconUrl DefaultValue="https:', '<IconUrl DefaultValue="http:'),
    names: /^http:/,
  },
  {
    rule: "https",
    fault: "relative address",
    source: () =>
      swap('Url" DefaultValue="https://localhost:3000/functions.js"', 'Url" DefaultValue="functions.js"'),
    names: "functions.js",
  },
  {
    rule: "oneBase",
    fault: "another server",
    source: () => swap("https://localhost:3000/functions.json", "https://example.org/functions.json"),
    names: /example\.org/,
  },
  {
    rule: "filesExist",
    fault: "page not built",
    beside: { file: (path) => (path === "taskpane.html" ? undefined : surroundings.file(path)) },
    names: "taskpane.html",
  },
  {
    rule: "icons",
    fault: "file missing",
    source: () => swap("fill-16.png", "fill-17.png"),
    names: /fill-17\.png/,
  },
  {
    rule: "icons",
    fault: "drawn in another size",
    source: () => swap("fill-16.png", "fill-32.png"),
    names: /fill-32\.png 16/,
  },
  {
    rule: "icons",
    fault: "not a PNG",
    beside: { file: (path) => (path.endsWith("fill-16.png") ? new Uint8Array(64) : surroundings.file(path)) },
    names: /fill-16/,
  },
  {
    rule: "icons",
    fault: "80 px left out",
    source: () => swap('<bt:Image size="80" resid="fill.80" />', ""),
    names: "Icon 80",
  },
  {
    rule: "icons",
    fault: "header icon small",
    source: () => swap("brand-64.png", "brand-32.png"),
    names: /brand-32\.png 64/,
  },
  {
    rule: "oneRuntime",
    fault: "functions on another page",
    source: () => swap(/(?<=<Page>\s*<SourceLocation resid=")Pane\.Url/, "Functions.Script.Url"),
    names: "SourceLocation Functions.Script.Url",
  },
  {
    rule: "oneRuntime",
    fault: "commands on another page",
    source: () => swap('FunctionFile resid="Pane.Url"', 'FunctionFile resid="Functions.Script.Url"'),
    names: /FunctionFile/,
  },
  {
    rule: "oneRuntime",
    fault: "short-lived",
    source: () => swap('lifetime="long"', 'lifetime="short"'),
    names: "Runtime lifetime",
  },
  {
    rule: "oneRuntime",
    fault: "no runtime",
    source: () => swap(/<Runtimes>[\s\S]*<\/Runtimes>/, ""),
    names: "Runtime lifetime",
  },
  {
    rule: "requirements",
    fault: "above the floor",
    source: () => swap('MinVersion="1.14"', 'MinVersion="1.17"'),
    names: "ExcelApi 1.17",
  },
  {
    rule: "requirements",
    fault: "set forgotten",
    source: () => swap(/<Set Name="CustomFunctionsRuntime".*\/>/, ""),
    names: "CustomFunctionsRuntime 1.1",
  },
  {
    rule: "actions",
    fault: "button without code",
    source: () => swap("<FunctionName>fillLedger", "<FunctionName>fillSheet"),
    names: "fillSheet",
  },
  {
    rule: "actions",
    fault: "code without button",
    beside: { actions: [...commandNames, "sendMail"] },
    names: "sendMail",
  },
  {
    rule: "permissions",
    fault: "cannot write",
    source: () => swap("ReadWriteDocument", "ReadDocument"),
    names: "ReadDocument",
  },
  {
    rule: "namespace",
    fault: "differs by language",
    source: () =>
      swap('DefaultValue="TZ" />', 'DefaultValue="TZ"><bt:Override Locale="en-US" Value="TL" /></bt:String>'),
    names: "TZ",
  },
  {
    rule: "namespace",
    fault: "begins with a digit",
    source: () => swap('DefaultValue="TZ"', 'DefaultValue="9Z"'),
    names: "9Z",
  },
  ...["A1", "XFD1048576", "R1C1", "RC", "AB", "1ST", "DO-IT", "灯"].map(
    (name): Fault => ({
      rule: "functionNames",
      fault: `called ${name}`,
      beside: { functions: [{ id: name, name }] },
      names: `${name} (${name})`,
    }),
  ),
  {
    rule: "functionNames",
    fault: "Chinese id",
    beside: { functions: [{ id: "亮灯判定", name: "亮灯判定" }] },
    names: /亮灯判定/,
  },
  {
    rule: "functionsDistinct",
    fault: "alike but for case",
    beside: {
      functions: [
        { id: "LIGHT", name: "亮灯判定" },
        { id: "Light", name: "亮灯结果" },
      ],
    },
    names: "LIGHT",
  },
];

test("the project's manifest breaks no rule", () => {
  expect(checkManifest(manifest, surroundings)).toEqual([]);
});

test.each(faults)("$rule finds: $fault", ({ rule, source, beside, names }) => {
  const findings = checkManifest(source?.() ?? manifest, { ...surroundings, ...beside });
  const expected = names instanceof RegExp ? expect.stringMatching(names) : names;
  expect(findings).toContainEqual({ rule, what: expected });
});

test("every rule has a planted fault and a sentence in both languages", () => {
  const all = ["wellFormed", ...Object.keys(rules)].sort();
  expect([...new Set(faults.map(({ rule }) => rule))].sort()).toEqual(all);
  expect(Object.keys(chinese.rules).sort()).toEqual(all);
  expect(Object.keys(english.rules).sort()).toEqual(all);
});

test("a Chinese function name, a dot and an underscore are welcome", () => {
  const functions = [{ id: "TIME_SHARE.V2", name: "序时进度" }];
  expect(checkManifest(manifest, { ...surroundings, functions })).toEqual([]);
});
