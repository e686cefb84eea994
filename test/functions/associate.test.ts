import { functions } from "../../src/functions/table";

/** As the runtime has it: an error with a code, a message beside some. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const associated = new Map<string, (...given: unknown[]) => unknown>();

/** The answer to a formula that comes before the reader is loaded. */
let early: unknown;

beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: CellError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
      associate: (id: string, run: (...given: unknown[]) => unknown) => associated.set(id, run),
    },
  });
  require("../../src/functions/functions");
  early = call("DUE", "到2021年底");
});

const call = (id: string, ...given: unknown[]) => associated.get(id)?.(...given);

const thrown = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing thrown");
};

test("every function of the table is given to Excel when the file is loaded, by its id", () => {
  expect([...associated.keys()]).toEqual(functions.map(({ id }) => id));
});

test("the invocation that Excel adds is not taken for an argument", () => {
  expect(call("CHECK", "0.42", "≥40%", null, null, { address: "Sheet1!A1" })).toBe("达标");
  expect(call("CHECK", "0.42", "≥40%")).toBe("达标");
});

test("errors reach Excel as its own, with their message", () => {
  expect(thrown(() => call("CHECK", "0.42", ""))).toEqual(expect.objectContaining({ code: "#VALUE!" }));
  expect(thrown(() => call("TASKS", "没有的文件", null, null, null))).toBeInstanceOf(CellError);
});

test("a cell's error goes out as it came in", () => {
  const error = new CellError("#DIV/0!");
  expect(thrown(() => call("LIGHT", error, "0.5"))).toBe(error);
});

test("what needs the reader answers at once when it is there, and waits for it before", async () => {
  expect(early).toHaveProperty("then");
  expect(await early).toBe("2021-12-31");
  expect(call("DUE", "到2021年底")).toBe("2021-12-31");
  expect(thrown(() => call("DUE", "持续推进"))).toEqual(expect.objectContaining({ code: "#N/A" }));
});
