import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { manual } from "../../src/functions/manual";
import { table } from "./table";

const file = join(__dirname, "../../docs/函数手册.md");
const written = manual(table.formulas.filter(({ example }) => example));

// UPDATE_MANUAL=1 npx jest test/functions/manual writes it anew.
if (process.env.UPDATE_MANUAL) writeFileSync(file, written);

test("docs/函数手册.md is the manual of the functions as they are", () => {
  expect(readFileSync(file, "utf8")).toBe(written);
});
