/** @jest-environment jsdom */
import { availableWays, handOver, type Offer } from "../../../src/taskpane/report/handOver";

const offer: Offer = {
  name: "通报.docx",
  bytes: new Uint8Array([80, 75]),
  html: "<p>通报</p>",
  plain: "通报",
};

/** Puts members of the webview in place for a test. */
const replaced: (() => void)[] = [];
function webview(on: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(on, name);
  Object.defineProperty(on, name, { configurable: true, writable: true, value });
  replaced.push(() => {
    if (before) Object.defineProperty(on, name, before);
    else Reflect.deleteProperty(on, name);
  });
}
afterEach(() => {
  for (const back of replaced.splice(0).reverse()) back();
});

const withLinks = (click: () => void) => {
  webview(URL, "createObjectURL", () => "blob:1");
  webview(URL, "revokeObjectURL", () => undefined);
  webview(HTMLAnchorElement.prototype, "click", click);
};

test("a download is handed to the browser under its name: more a page cannot know", async () => {
  const clicked: string[] = [];
  withLinks(() => void clicked.push(document.querySelector("a")?.download ?? ""));
  expect(await handOver("download", offer)).toEqual({ state: "handed" });
  expect(clicked).toEqual(["通报.docx"]);
  expect(document.querySelector("a")).toBeNull();
});

test("old webviews of Windows have a way of their own, which knows whether it was taken", async () => {
  for (const [answer, state] of [
    [true, "done"],
    [false, "cancelled"],
  ] as const) {
    webview(navigator, "msSaveOrOpenBlob", () => answer);
    expect(await handOver("download", offer)).toEqual({ state });
  }
});

test("a webview that refuses links to downloads: the reason is given", async () => {
  webview(URL, "createObjectURL", () => {
    throw new TypeError("refused");
  });
  expect(await handOver("download", offer)).toEqual({ state: "failed", reason: "TypeError" });
});

test("saving asks for a place; it is offered only where it can be asked, done only once it is written", async () => {
  expect(availableWays()).toEqual(["download", "copy"]);
  const steps: string[] = [];
  const stream = { write: async () => void steps.push("write"), close: async () => void steps.push("close") };
  webview(window, "showSaveFilePicker", async ({ suggestedName }: { suggestedName: string }) => {
    steps.push(suggestedName);
    return { createWritable: async () => stream };
  });
  expect(availableWays()).toEqual(["download", "save", "copy"]);
  expect(await handOver("save", offer)).toEqual({ state: "done" });
  expect(steps).toEqual(["通报.docx", "write", "close"]);
});

test("saving that is broken off is no failure; one that the disk refuses is", async () => {
  webview(window, "showSaveFilePicker", async () => {
    throw new DOMException("", "AbortError");
  });
  expect(await handOver("save", offer)).toEqual({ state: "cancelled" });
  webview(window, "showSaveFilePicker", async () => ({
    createWritable: async () => {
      throw new DOMException("", "NotAllowedError");
    },
  }));
  expect(await handOver("save", offer)).toEqual({ state: "failed", reason: "NotAllowedError" });
});

test("copying: by the clipboard, else by the page's own copy command, else not", async () => {
  const written: unknown[] = [];
  webview(globalThis, "ClipboardItem", class {});
  webview(navigator, "clipboard", { write: async (items: unknown) => void written.push(items) });
  expect(await handOver("copy", offer)).toEqual({ state: "done" });
  expect(written).toHaveLength(1);

  webview(navigator, "clipboard", { write: () => Promise.reject(new DOMException("", "NotAllowedError")) });
  const given = new Map<string, string>();
  webview(document, "execCommand", () => {
    const event = Object.assign(new Event("copy"), {
      clipboardData: { setData: (type: string, text: string) => void given.set(type, text) },
    });
    document.dispatchEvent(event);
    return true;
  });
  expect(await handOver("copy", offer)).toEqual({ state: "done" });
  expect(Object.fromEntries(given)).toEqual({ "text/html": "<p>通报</p>", "text/plain": "通报" });

  webview(document, "execCommand", () => false);
  expect(await handOver("copy", offer)).toEqual({ state: "failed", reason: "clipboard" });
});
