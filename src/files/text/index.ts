import type { Contents } from "../open";
import { decodeText } from "./decode";

/** Plain text is what it is. @throws OpenError `binary`, `encoding` */
export function readText(bytes: Uint8Array): Contents {
  return { text: decodeText(bytes), findings: [], pages: [] };
}
