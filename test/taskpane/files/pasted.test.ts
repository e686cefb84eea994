import type { Job } from "../../../src/taskpane/reading";

/** A worker as the browser's: it answers whoever listens when it is done, and fails where it is told so. */
const mockWorker = {
  onmessage: null as ((event: { data: unknown }) => void) | null,
  onerror: null,
  terminate: () => undefined,
  postMessage({ source }: Job): void {
    const words =
      source instanceof Uint8Array
        ? Buffer.from(source)
            .toString()
            .replace(/<[^>]*>/g, "")
        : "";
    const result = words.includes("坏") ? { failed: {} } : { source: { text: words } };
    setTimeout(() => mockWorker.onmessage?.({ data: { result } }), 5);
  },
};
jest.mock("../../../src/taskpane/reading/startWorker", () => ({
  startWorker: () => {
    setTimeout(() => mockWorker.onmessage?.({ data: {} }));
    return mockWorker;
  },
}));

import { wordsOf } from "../../../src/taskpane/files/paste/pasted";

const pasted = (words: string) => ({ html: `<p>${words}</p>`, plain: words });

test("what is pasted while something else is still being read is read behind it; what cannot be read stays as it is", async () => {
  const all = ["新建社区食堂12个", "坏的网页", "改造老年公寓8处"];
  expect(await Promise.all(all.map((words) => wordsOf(pasted(words))))).toEqual(all);
});
