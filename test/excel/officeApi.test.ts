/** Nothing newer than the oldest supported Excel is called, unless the code asks for it first: read off the types of office.js. */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../..");
/** What manifest.xml demands of Excel: ExcelApi 1.14. */
const floor = Number(
  /<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(readFileSync(join(root, "manifest.xml"), "utf8"))?.[1],
);

const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
/** The add-in's files that name Excel's objects; the host that plays Excel is none of them. */
const sources = fileNames.filter(
  (name) =>
    /^src\/(?!workbench)/.test(relative(root, name).replaceAll("\\", "/")) &&
    /\bExcel\./.test(readFileSync(name, "utf8")),
);
const program = ts.createProgram(sources, { ...options, noEmit: true, skipLibCheck: true });
const checker = program.getTypeChecker();

interface Use {
  place: string;
  member: string;
  /** ExcelApi 1.x */
  version: number;
  probed: boolean;
}

/** The ExcelApi version that a member of office.js says it came with; later ones there speak of new arguments. */
function versionOf(declaration: ts.Declaration): number | null {
  if (!declaration.getSourceFile().fileName.includes("@types/office-js/")) return null;
  const words = ts.getJSDocCommentsAndTags(declaration).map((part) => part.getText());
  const found = /\[Api set: ExcelApi(\w*) 1\.(\d+)/.exec(words.join("\n"));
  if (!found) return null;
  // ExcelApiDesktop and ExcelApiOnline are for some Excels alone.
  return found[1] === "" ? Number(found[2]) : Number.POSITIVE_INFINITY;
}

function isProbed(node: ts.Node, version: number): boolean {
  for (let outer = node.parent; outer && !ts.isSourceFile(outer); outer = outer.parent)
    if (outer.getText().includes(`isSetSupported("ExcelApi", "1.${version}")`)) return true;
  return false;
}

function usesIn(file: ts.SourceFile): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    const declaration = ts.isIdentifier(node)
      ? checker.getSymbolAtLocation(node)?.declarations?.[0]
      : undefined;
    const version = declaration ? versionOf(declaration) : null;
    if (version !== null) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const place = `${relative(root, file.fileName)}:${line + 1}`;
      uses.push({ place, member: node.getText(), version, probed: isProbed(node, version) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

const uses = sources.flatMap((name) =>
  usesIn(program.getSourceFile(name) ?? ts.createSourceFile(name, "", 99)),
);

test("what the add-in uses of Excel is all in the manifest's ExcelApi, or probed", () => {
  expect(floor).toBe(14);
  expect(uses.filter(({ version, probed }) => version > floor && !probed)).toEqual([]);
  // The types are read: members of many versions are among those used.
  const versions = new Map(uses.map(({ member, version }) => [member, version]));
  expect(versions.get("comments")).toBe(10);
  expect(versions.get("setRowProperties")).toBe(9);
  expect(versions.get("getRangeByIndexes")).toBe(7);
  expect(uses.length).toBeGreaterThan(250);
});
