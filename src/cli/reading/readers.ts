import type { Readers } from "../../files";

/** Formats that only Node can read. */
export const nodeReaders: Readers = {
  doc: async () => (await import("../../files/doc")).readDoc,
};
