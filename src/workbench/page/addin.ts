import { type Manifest, readManifest, requirementSets } from "../../manifest";
import {
  type CustomFunction,
  connectXdm,
  type Host,
  paneAddress,
  readFunctions,
  type XdmConnection,
} from "../host";
import { type RibbonTab, ribbonOf } from "./ribbon/model";

/** The add-in as its manifest describes it. */
export interface Addin {
  readonly id: string;
  readonly page: string;
  readonly ribbon: readonly RibbonTab[];
  readonly functions: readonly CustomFunction[];
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Reads the manifest at an address, and the list of custom functions it names. */
export async function loadAddin(address: string, locale: string): Promise<Addin> {
  const manifest = readManifest(await (await fetched(address)).text());
  const [metadata] = manifest.all("Metadata").flatMap(({ children }) => children);
  const list = manifest.value(metadata?.attributes.resid ?? "", locale);
  const described: unknown = list === undefined ? {} : await (await fetched(list)).json();
  return {
    id: manifest.base("Id")?.text ?? "",
    page: manifest.pageUrl,
    ribbon: ribbonOf(manifest, locale),
    functions: readFunctions(described, namespaceOf(manifest, locale)),
  };
}

function namespaceOf(manifest: Manifest, locale: string): string {
  const [namespace] = manifest.all("Namespace");
  return manifest.value(namespace?.attributes.resid ?? "", locale) ?? "";
}

/** Loads the add-in's page into a frame and plays Excel to it. The page starts at once, shown or not: it holds the custom functions. */
export function startAddin(
  addin: Addin,
  host: Host,
  frame: HTMLIFrameElement,
  locale: string,
): XdmConnection {
  const talk = { conversation: crypto.randomUUID(), appId: addin.id, locale };
  const connection = connectXdm(host, {
    ...talk,
    page: window,
    pane: () => frame.contentWindow,
    paneOrigin: new URL(addin.page).origin,
    requirements: requirementSets,
  });
  // By way of an empty page: addresses of two conversations differ after "#" alone, which loads nothing anew.
  const address = paneAddress(addin.page, talk, location.origin);
  frame.addEventListener("load", () => frame.contentWindow?.location.replace(address), { once: true });
  frame.src = "about:blank";
  return connection;
}
