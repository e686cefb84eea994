import { strFromU8 } from "fflate";
import { unpack } from "../limits";
import { OpenError } from "../openError";

/** The markup of an .ofd by path; writers differ in the case of their paths. */
export class OfdPackage {
  readonly #parts: ReadonlyMap<string, Uint8Array>;

  /** @throws OpenError `broken`, `passwordProtected`, `swollen` */
  constructor(bytes: Uint8Array) {
    const parts = unpack(bytes, (path) => /\.xml$/i.test(path));
    this.#parts = new Map(Object.entries(parts).map(([path, part]) => [keyOf(path), part]));
    // GM/T 0099: the list of keys of an encrypted package.
    if ([...this.#parts.keys()].some((path) => /(?:^|\/)encrypt[a-z]*\.xml$/.test(path)))
      throw new OpenError("passwordProtected");
  }

  /** A part's text; undefined where there is none. */
  text(path: string): string | undefined {
    const bytes = this.#parts.get(keyOf(path));
    return bytes && strFromU8(bytes).replace(/^\ufeff/, "");
  }
}

const keyOf = (path: string): string => path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

/** A path as a part names another: from the part's own folder, or with `/` from the root. */
export function resolve(from: string, path: string): string {
  if (path.startsWith("/")) return path.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
