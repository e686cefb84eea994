/** What the pane says stands in src/locales: no sentence, in either language, is written where it is shown. */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { globSync } from "tinyglobby";
import ts from "typescript";

const src = join(__dirname, "../../src");
const han = /\p{Script=Han}/u;

/** Words of up to three characters are separators, units and names of formats, no sentences; names of fonts are none either. */
const isSentence = (text: string) => han.test(text) && [...text].length > 3 && !text.includes("font-family");

/** Chinese in strings, and text or labels written into the markup. */
function written(path: string, text: string): string[] {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node);
    if ((isText || ts.isTemplateTail(node)) && isSentence(node.text)) found.push(node.text);
    if (ts.isJsxText(node) && /\p{Letter}{2}/u.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      const name = node.name.getText();
      if (/^(?:aria-label|title|label|placeholder|alt|hint)$/.test(name)) found.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind));
  return found.map((words) => `${path}: ${words}`);
}

test("the pane's words stand in the locales", () => {
  const files = globSync("taskpane/**/*.{ts,tsx}", { cwd: src });
  expect(files.length).toBeGreaterThan(50);
  expect(
    files.flatMap((path) => written(relative(src, join(src, path)), readFileSync(join(src, path), "utf8"))),
  ).toEqual([]);
});

test("planted words are found", () => {
  const planted = `
    const said = "已保存。"; const mixed = \`共\${1}条记录。\`; const separator = "、"; const unit = "级";
    const view = <p title="Save it">Saved</p>;
  `;
  expect(written("planted.tsx", planted)).toEqual([
    "planted.tsx: 已保存。",
    "planted.tsx: 条记录。",
    "planted.tsx: Save it",
    "planted.tsx: Saved",
  ]);
});
