import { readAll } from "../../../src/taskpane/reading";
import type { Job } from "../../../src/taskpane/reading/job";
import { WorkerReader } from "../../../src/taskpane/reading/reader";
import { coverage, notice } from "../shelf/world";

const job = (name: string): Job => ({
  name,
  source: { text: notice(coverage), findings: [], pages: [], format: null },
  facts: {},
  id: null,
});

/** A worker as the browser gives one, played by the test. */
class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { preventDefault: () => void }) => void) | null = null;
  ended = false;
  given: unknown[] = [];

  constructor() {
    setTimeout(() => this.onmessage?.({ data: { ready: true } }));
  }
  postMessage(message: unknown) {
    this.given.push(message);
  }
  terminate() {
    this.ended = true;
  }
}

const workers: FakeWorker[] = [];
const start = () => {
  const worker = new FakeWorker();
  workers.push(worker);
  return worker as unknown as Worker;
};
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

test("one worker reads one document after the other", async () => {
  const reader = new WorkerReader(start);
  for (const name of ["一", "二"]) {
    const reading = reader.read(job(name), {});
    await soon();
    workers.at(-1)?.onmessage?.({ data: { share: 0.5 } });
    workers.at(-1)?.onmessage?.({ data: { result: name } });
    expect(await reading).toBe(name);
  }
  expect(workers).toHaveLength(1);
  expect(workers[0]?.given).toHaveLength(2);
});

test("cancelled, the worker is ended at once; the next document gets another", async () => {
  workers.length = 0;
  const reader = new WorkerReader(start);
  const abort = new AbortController();
  const reading = reader.read(job("一"), { signal: abort.signal });
  await soon();
  abort.abort();
  await expect(reading).rejects.toBe(abort.signal.reason);
  expect(workers[0]?.ended).toBe(true);
  const next = reader.read(job("二"), {});
  await soon();
  workers[1]?.onmessage?.({ data: { result: "二" } });
  expect(await next).toBe("二");
});

test("a worker that dies over a document names that document and no other", async () => {
  workers.length = 0;
  const reader = new WorkerReader(start);
  const reading = reader.read(job("一"), {});
  await soon();
  workers[0]?.onerror?.({ preventDefault: () => undefined });
  expect(await reading).toEqual({ failed: { code: "unexpected", details: { error: "worker" } } });
  const next = reader.read(job("二"), {});
  await soon();
  workers[1]?.onmessage?.({ data: { result: "二" } });
  expect(await next).toBe("二");
});

test("side by side, results come in the order of the tasks", async () => {
  const order: string[] = [];
  const slow = { 一: 30, 二: 1, 三: 10 } as const;
  const lane = {
    read: async ({ name }: Job) => {
      await new Promise((resolve) => setTimeout(resolve, slow[name as keyof typeof slow]));
      return { failed: { code: "empty" as const, details: {} } };
    },
  };
  await readAll(
    (["一", "二", "三"] as const).map((name) => ({ name, job: async () => job(name) })),
    { signal: new AbortController().signal, onResult: ({ name }) => order.push(name) },
    [lane, lane],
  );
  expect(order).toEqual(["一", "二", "三"]);
});

// Last: once no worker starts, none is tried any more.
test("where no worker can be started the same reading is done here", async () => {
  let tried = 0;
  const reader = new WorkerReader(() => {
    tried++;
    throw new Error("blocked by policy");
  });
  for (let times = 0; times < 2; times++) {
    const result = await reader.read(job("一"), {});
    expect("document" in result && result.document.items).toHaveLength(1);
  }
  expect(tried).toBe(1);
});
