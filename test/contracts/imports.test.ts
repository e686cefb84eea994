import { readFileSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { globSync } from "tinyglobby";
import ts from "typescript";

/** What a room may import: other rooms, and packages by the beginning of their name. */
interface Room {
  rooms: readonly string[];
  packages?: readonly string[];
}

const pure = ["lists", "policy", "check", "ledger", "report", "corrections"];
/** The words every room shares stand in two files of types, open beside policy's door. */
const words = ["policy", "policy/document", "policy/requirement"];
const known = [...words, "check", "ledger", "report"];
const anyPackage = [""];

const seeds = [
  "gaoming-2023-tasks",
  "guangdong-2023-opinion",
  "guangdong-2023-tasks",
  "guangxi-2021-tasks",
  "zhanjiang-2019-plan",
].map((name) => `../seeds/${name}.txt`);

/** `locales` and `lists` are every room's; a room not named here has no place in the house. */
const house: Readonly<Record<string, Room>> = {
  policy: { rooms: [] },
  check: { rooms: words },
  ledger: { rooms: [...words, "check"] },
  report: { rooms: [...words, "check", "ledger"] },
  corrections: { rooms: words },
  locales: { rooms: [] },
  lists: { rooms: [] },
  manifest: { rooms: ["commands/names"], packages: ["saxes"] },
  files: { rooms: known, packages: anyPackage },
  excel: { rooms: known },
  // The built-in catalogue is read from the source documents themselves.
  catalogue: { rooms: [...words, "check", ...seeds] },
  functions: { rooms: [...words, "check", "catalogue"] },
  commands: { rooms: [...known, "files", "excel", "taskpane"] },
  taskpane: {
    // The writer of Word files is a piece of its own, fetched with the first one.
    rooms: [...known, "corrections", "files", "files/docx", "excel"],
    packages: ["react", "react-dom", "@fluentui/", "@tanstack/react-virtual"],
  },
  cli: { rooms: [...known, "catalogue", "corrections", "files", "files/docx"], packages: anyPackage },
  // Its own files are another workbook's than the ledger's writer knows, but charts are written alike.
  workbench: { rooms: [...known, "files", "files/xlsx/chart", "manifest"], packages: anyPackage },
};

/** Who may name Office's globals. Custom functions and commands must, to give their names; boot must, to wait for Office. */
const globals: Readonly<Record<string, readonly RegExp[]>> = {
  Excel: [/^excel\//],
  OfficeExtension: [/^excel\//],
  Office: [
    /^excel\//,
    /^commands\/(?:index|text)\.ts$/,
    /^taskpane\/(?:boot|notices\/notice|theme\/(?:kind|follow))\.ts$/,
  ],
  CustomFunctions: [/^functions\//],
};

/** Sources by path from `src`, with `/`. */
type Sources = ReadonlyMap<string, string>;

const parse = (path: string, text: string) =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    false,
    path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodes(child);
}

/** What a file imports, in every way there is: import and export … from, import(), require(), import("…").Type. */
function imports(file: ts.SourceFile): string[] {
  return [...nodes(file)].flatMap((node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      return textOf(node.moduleSpecifier);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      return textOf(node.argument.literal);
    if (ts.isExternalModuleReference(node)) return textOf(node.expression);
    const called =
      ts.isCallExpression(node) &&
      (node.expression.kind === ts.SyntaxKind.ImportKeyword || isName(node.expression, "require"));
    return called && node.arguments[0] ? textOf(node.arguments[0]) : [];
  });
}

const isName = (node: ts.Node, name: string) => ts.isIdentifier(node) && node.text === name;
const textOf = (node: ts.Node): string[] =>
  ts.isStringLiteralLike(node) ? [node.text] : ["(not a literal)"];

/** `check/light` → check; the room a path inside `src` belongs to. */
const roomOf = (path: string) => path.split("/")[0] ?? "";

function importFaults(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) => {
    const from = roomOf(path);
    const room = house[from];
    if (!room) return [`${path}: no such room`];
    return imports(parse(path, text))
      .filter((specifier) => !allowed(from, room, path, specifier))
      .map((specifier) => `${path}: ${specifier}`);
  });
}

function allowed(from: string, room: Room, path: string, specifier: string): boolean {
  if (!specifier.startsWith("."))
    return (room.packages ?? []).some((beginning) => specifier.startsWith(beginning));
  const target = posix.join(posix.dirname(path), specifier);
  const to = roomOf(target);
  if (to === from || to === "locales" || target === "lists") return true;
  // Through the door: the folder itself, which is its index.ts. A file is open only where the house names it.
  return room.rooms.includes(target) || room.rooms.includes(target.replace(/\/index$/, ""));
}

function globalFaults(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) => {
    const source = parse(path, text);
    const own = ownNames(source);
    const used = new Set([...references(source)].filter((name) => !own.has(name)));
    return Object.entries(globals)
      .filter(([name, places]) => used.has(name) && !places.some((place) => place.test(path)))
      .map(([name]) => `${path}: ${name}`);
  });
}

/** Names a file imports or declares itself: the workbench's own class may be called what Office calls one. */
function ownNames(source: ts.SourceFile): Set<string> {
  const own = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportSpecifier(node) || ts.isClassDeclaration(node)) own.add(node.name?.text ?? "");
    ts.forEachChild(node, visit);
  };
  visit(source);
  return own;
}

/** Identifiers that stand for a value, a type or a namespace: no property's name, no right side of a dot. */
function* references(node: ts.Node): Generator<string> {
  if (ts.isIdentifier(node)) yield node.text;
  const named =
    ts.isPropertyAccessExpression(node) || ts.isPropertyAssignment(node) || ts.isPropertySignature(node);
  const skipped = named ? node.name : ts.isQualifiedName(node) ? node.right : undefined;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void (child !== skipped && children.push(child)));
  for (const child of children) yield* references(child);
}

/**
 * The pure rooms compiled with the language's own library alone: DOM, Node and Office names are then unknown names.
 * Codes 2304, 2503, 2552, 2580–2584, 2591: cannot find the name, whatever hint TypeScript adds to it.
 */
function pureFaults(sources: Sources): string[] {
  const options: ts.CompilerOptions = {
    lib: ["lib.es2022.d.ts"],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    strict: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const root = join(__dirname, "../../src");
  const planted = (file: string) => sources.get(relative(root, file).replaceAll("\\", "/"));
  const read = host.getSourceFile.bind(host);
  const exists = host.fileExists.bind(host);
  host.fileExists = (file) => planted(file) !== undefined || exists(file);
  host.getSourceFile = (file, target) => {
    const text = planted(file);
    return text === undefined ? read(file, target) : ts.createSourceFile(file, text, target);
  };
  const entries = [...sources.keys()]
    .filter((path) => pure.includes(roomOf(path)))
    .map((path) => join(root, path));
  const program = ts.createProgram(entries, options, host);
  const unknown = new Set([2304, 2503, 2552, 2580, 2581, 2582, 2583, 2584, 2591, 2868]);
  return entries.flatMap((entry) => {
    const file = program.getSourceFile(entry);
    return program
      .getSemanticDiagnostics(file)
      .filter(({ code }) => unknown.has(code))
      .map(
        ({ messageText }) => `${relative(root, entry)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
      );
  });
}

const src = join(__dirname, "../../src");
const project: Sources = new Map(
  globSync("**/*.{ts,tsx}", { cwd: src }).map((path) => [path, readFileSync(join(src, path), "utf8")]),
);

describe("the project", () => {
  test("has sources to look at", () => expect(project.size).toBeGreaterThan(10));
  test("imports only in the directions of the house, through the rooms' doors", () =>
    expect(importFaults(project)).toEqual([]));
  test("names Office's globals only where it may", () => expect(globalFaults(project)).toEqual([]));
  test("keeps the pure rooms free of DOM, Node and Office", () => expect(pureFaults(project)).toEqual([]));
});

describe("planted faults are found", () => {
  test.each([
    ["policy/read.ts", 'import { check } from "../check";'],
    ["policy/read.ts", 'import type { Light } from "../check";'],
    ["policy/read.ts", 'export * from "../ledger";'],
    ["policy/read.ts", 'import { readFileSync } from "node:fs";'],
    ["check/value.ts", 'import { rows } from "../ledger";'],
    ["check/value.ts", 'import { inner } from "../policy/numbers/scan";'],
    ["check/value.ts", 'let unit: import("../ledger").Unit;'],
    ["ledger/rows.ts", 'import { figures } from "../report";'],
    ["ledger/rows.ts", 'import { fillRange } from "../excel";'],
    ["report/text.ts", 'import React from "react";'],
    ["corrections/apply.ts", 'import { buildLedger } from "../ledger";'],
    ["policy/read.ts", 'import { applyCorrections } from "../corrections";'],
    ["report/text.ts", 'const zip = require("fflate");'],
    ["excel/fill.ts", 'import { start } from "../taskpane";'],
    ["functions/functions.ts", 'import { fillRange } from "../excel";'],
    ["taskpane/app.tsx", 'import { batch } from "../excel/batch";'],
    ["taskpane/app.tsx", 'const batch = await import("../excel/batch");'],
    ["taskpane/app.tsx", "const page = await import(where);"],
    ["taskpane/app.tsx", 'import "../../test/gold";'],
    ["cli/main.ts", 'import { start } from "../taskpane";'],
    ["helpers/text.ts", ""],
  ])("%s: %s", (path, text) => {
    expect(importFaults(new Map([[path, text]]))).toHaveLength(1);
  });

  test.each([
    ["taskpane/app.tsx", "await Excel.run(async () => {});"],
    ["taskpane/app.tsx", "let range: Excel.Range;"],
    ["taskpane/app.tsx", "Office.onReady();"],
    ["ledger/rows.ts", "throw new OfficeExtension.Error();"],
    ["check/value.ts", "CustomFunctions.associate('A', () => 1);"],
    ["functions/functions.ts", "await Excel.run(async () => {});"],
  ])("%s: %s", (path, text) => {
    expect(globalFaults(new Map([[path, text]]))).toHaveLength(1);
  });

  test.each([
    "document.title;",
    "const decode = new TextDecoder();",
    "process.exit();",
    "const bytes: Buffer = read();",
    'fetch("https://example.org");',
    "window.alert();",
    "let range: Excel.Range;",
    "console.log(1);",
  ])("pure: %s", (text) => {
    expect(
      pureFaults(new Map([["policy/planted.ts", `export {};\ndeclare function read(): never;\n${text}`]])),
    ).toHaveLength(1);
  });
});

test("what is allowed passes", () => {
  const sources = new Map([
    [
      "policy/read.ts",
      'import { zh } from "../locales/zh-CN/policy"; import { scan } from "./numbers/scan";',
    ],
    ["check/value.ts", 'import { read } from "../policy"; import type { Item } from "../policy/index";'],
    [
      "taskpane/app.tsx",
      'import { useState } from "react"; const verbs = await import("../excel"); const x = { Excel: 1 }.Excel;',
    ],
    ["excel/fill.ts", "await Excel.run(async () => Office.context);"],
    ["policy/document.ts", "const document = { title: 1 }; export const title = document.title;"],
  ]);
  expect(importFaults(sources)).toEqual([]);
  expect(globalFaults(sources)).toEqual([]);
  expect(pureFaults(new Map([...sources].filter(([path]) => path === "policy/document.ts")))).toEqual([]);
});
