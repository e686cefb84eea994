/** How a file leaves the pane. Webviews differ in what they allow, so there is more than one way, and each says what it knows. */
export type Way = "download" | "save" | "copy";

export interface Offer {
  name: string;
  bytes: Uint8Array;
  html: string;
  plain: string;
}

/** `handed` is as far as a page can know of a download; `done` was certainly done. */
export type HandedOver = { state: "done" | "handed" | "cancelled" } | { state: "failed"; reason: string };

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const blobOf = ({ bytes }: Offer) => new Blob([bytes.slice()], { type: TYPE });

/** The old webviews of Windows have a method of their own and ignore links to downloads. */
function download(offer: Offer): HandedOver {
  const own: unknown = Reflect.get(navigator, "msSaveOrOpenBlob");
  if (typeof own === "function")
    return Reflect.apply(own, navigator, [blobOf(offer), offer.name]) === false
      ? { state: "cancelled" }
      : { state: "done" };
  const address = URL.createObjectURL(blobOf(offer));
  const link = document.createElement("a");
  link.href = address;
  link.download = offer.name;
  document.body.append(link);
  link.click();
  link.remove();
  // Not at once: some webviews fetch the address later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { state: "handed" };
}

interface SaveHandle {
  createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
}
const isHandle = (value: unknown): value is SaveHandle =>
  typeof value === "object" && value !== null && "createWritable" in value;

/** Asks for a place and writes there; frames of another origin may not. */
async function save(offer: Offer): Promise<HandedOver> {
  const picker: unknown = Reflect.get(window, "showSaveFilePicker");
  if (typeof picker !== "function") return { state: "failed", reason: "showSaveFilePicker" };
  const types = [{ description: "Word", accept: { [TYPE]: [".docx"] } }];
  const handle: unknown = await Reflect.apply(picker, window, [{ suggestedName: offer.name, types }]);
  if (!isHandle(handle)) return { state: "failed", reason: "FileSystemHandle" };
  const stream = await handle.createWritable();
  await stream.write(blobOf(offer));
  await stream.close();
  return { state: "done" };
}

async function copy({ html, plain }: Offer): Promise<HandedOver> {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([plain], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return { state: "done" };
  } catch {
    return copyByEvent(html, plain) ? { state: "done" } : { state: "failed", reason: "clipboard" };
  }
}

/** Webviews that keep the clipboard from pages still let a page answer their own copy command. */
function copyByEvent(html: string, plain: string): boolean {
  let given = false;
  const answer = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plain);
    given = event.clipboardData !== null;
    event.preventDefault();
  };
  document.addEventListener("copy", answer);
  try {
    return document.execCommand("copy") && given;
  } finally {
    document.removeEventListener("copy", answer);
  }
}

const ways: Readonly<Record<Way, (offer: Offer) => HandedOver | Promise<HandedOver>>> = {
  download,
  save,
  copy,
};

/** The ways that are there at all in this webview. */
export const availableWays = (): Way[] =>
  typeof Reflect.get(window, "showSaveFilePicker") === "function" && window.top === window
    ? ["download", "save", "copy"]
    : ["download", "copy"];

export async function handOver(way: Way, offer: Offer): Promise<HandedOver> {
  try {
    return await ways[way](offer);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return { state: "cancelled" };
    return { state: "failed", reason: error instanceof Error ? error.name : String(error) };
  }
}
