import { inSlices } from "../../src/excel";

function* busy(pieces: number, eachTakes: number): Generator<undefined, string, undefined> {
  for (let piece = 0; piece < pieces; piece++) {
    const until = performance.now() + eachTakes;
    while (performance.now() < until);
    yield;
  }
  return "done";
}

test("others get their turn while long work is done, and short work is done at once", async () => {
  const turns: string[] = [];
  const other = () => turns.push("other");
  const short = inSlices(busy(100, 0)).then(() => turns.push("short"));
  setTimeout(other);
  await short;
  expect(turns).toEqual(["short"]);
  const long = inSlices(busy(20, 5)).then(() => turns.push("long"));
  setTimeout(other);
  await long;
  expect(turns).toEqual(["short", "other", "other", "long"]);
});

test("what fails in a piece fails as a whole", async () => {
  function* failing(): Generator<undefined, never, undefined> {
    yield* busy(2, 10);
    throw new Error("broken");
  }
  await expect(inSlices(failing())).rejects.toThrow("broken");
});
