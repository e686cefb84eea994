import { type SourceText, type Task, Unreachable } from "../reading";
import type { Origin } from "./entry";

/** A text or a file that comes onto the shelf. */
export type Incoming = { readonly file: File } | { readonly text: string };

/** A document on its way onto the shelf. */
export interface Arrival extends Task {
  readonly origin: Origin;
}

/** Its bytes are read when its turn comes. */
export function arrivalOf(incoming: Incoming): Arrival {
  if ("text" in incoming) {
    const source: SourceText = { text: incoming.text, findings: [], pages: [], format: null };
    return {
      name: "",
      origin: { kind: "pasted" },
      job: async () => ({ name: "", source, facts: {}, id: null }),
    };
  }
  const { file } = incoming;
  const { name } = file;
  const bytes = () =>
    file.arrayBuffer().catch(() => {
      throw new Unreachable("gone");
    });
  return {
    name,
    origin: { kind: "file", name },
    job: async () => ({ name, source: new Uint8Array(await bytes()), facts: {}, id: null }),
  };
}
