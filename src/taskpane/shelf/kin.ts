import { type Edition, standingsOf } from "../../ledger";
import type { Reading, VersionOf } from "./entry";

/** What a document that comes onto the shelf is to those that are there. */
export type Kin =
  | { readonly kind: "new" }
  | { readonly kind: "duplicate"; readonly of: string }
  | { readonly kind: "version"; readonly of: VersionOf };

export function kinOf(edition: Edition, readings: ReadonlyMap<string, Reading>): Kin {
  const known = [...readings].flatMap(([key, reading]) =>
    reading.state === "read" ? [{ key, edition: reading.edition }] : [],
  );
  const last = known.length;
  const standings = standingsOf([...known.map((each) => each.edition), edition]);
  const own = standings[last];
  const keyAt = (at: number) => known[at]?.key ?? "";
  if (own?.kind === "duplicate") return { kind: "duplicate", of: keyAt(own.of) };
  if (own?.kind === "older")
    return { kind: "version", of: { key: keyAt(own.than), later: own.certain ? false : null } };
  const before = standings.findIndex((each) => each.kind === "older" && each.than === last);
  const replaced = standings[before];
  if (replaced?.kind !== "older") return { kind: "new" };
  return { kind: "version", of: { key: keyAt(before), later: replaced.certain ? true : null } };
}

/** An id that no other document on the shelf has. */
export function freeId(id: string, readings: ReadonlyMap<string, Reading>, except: string): string {
  const taken = new Set(
    [...readings].flatMap(([key, reading]) =>
      reading.state === "read" && key !== except ? [reading.read.id] : [],
    ),
  );
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}#${count}`)) count++;
  return `${id}#${count}`;
}
