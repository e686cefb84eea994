import { join } from "node:path";
import { OpenError, openFile } from "../../../src/files";
import { readPolicy } from "../../../src/policy";
import { mutant } from "./mutate";
import { samples } from "./samples";

/** bench/fuzz.mjs does the same with as many as one likes, and measures time and memory. */
const MUTANTS = 16;
const files = samples(join(__dirname, "../../.."));

test.each(Object.entries(files))(
  "a broken .%s is read or refused in words",
  async (format, bytes) => {
    const whole = await openFile(`a.${format}`, bytes);
    expect(whole.text).toContain("服务站");
    let refused = 0;
    for (let seed = 1; seed <= MUTANTS; seed++)
      try {
        const { text } = await openFile(`a.${format}`, mutant(bytes, seed));
        readPolicy(text);
      } catch (error) {
        if (!(error instanceof OpenError)) throw new Error(`seed ${seed}`, { cause: error });
        refused++;
      }
    // The mutations do break files, and not all of them.
    expect(refused).toBeLessThan(MUTANTS);
    if (format !== "txt" && format !== "html") expect(refused).toBeGreaterThan(0);
  },
  60_000,
);
