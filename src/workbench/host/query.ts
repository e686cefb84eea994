import { camel, type HostObject, pascal } from "./excelType";
import type { QueryInfo } from "./protocol";

/** What a load asks of one object: some or all scalars, and the same of its children. */
interface Wanted {
  all: boolean;
  readonly scalars: Set<string>;
  readonly children: Map<string, Wanted>;
}

const nothing = (): Wanted => ({ all: false, scalars: new Set(), children: new Map() });

function wantedChild(of: Wanted, name: string): Wanted {
  const known = of.children.get(name);
  if (known) return known;
  const made = nothing();
  of.children.set(name, made);
  return made;
}

/** Reads the select paths ("values", "format/fill/color", "*"); none at all means every scalar. */
function readQuery(query: QueryInfo | undefined): Wanted {
  const root = nothing();
  const paths = [...(query?.Select ?? []), ...(query?.Expand ?? []).map((path) => `${path}/*`)];
  root.all = paths.length === 0;
  for (const path of paths) {
    const parts = path.split(/[/.]/).filter((part) => part !== "");
    const last = parts.pop();
    let at = root;
    for (const part of parts) at = wantedChild(at, camel(part));
    if (last === "*" || last === "$all") at.all = true;
    else if (last !== undefined && last !== "$none") at.scalars.add(camel(last));
  }
  return root;
}

/** Answers a load: PascalCase members, `_Items` for a collection, null for a null object. */
export function answerQuery(object: HostObject | null, query: QueryInfo | undefined): unknown {
  return answer(object, readQuery(query), query?.Skip ?? 0, query?.Top);
}

function answer(object: HostObject | null, wanted: Wanted, skip = 0, top?: number): unknown {
  if (!object) return null;
  return object.isCollection ? answerCollection(object, wanted, skip, top) : answerObject(object, wanted);
}

function answerObject(object: HostObject, wanted: Wanted): Record<string, unknown> {
  const result: Record<string, unknown> = { ...object.identity };
  const names = new Set([...(wanted.all ? object.scalars : []), ...wanted.scalars]);
  for (const name of names) {
    if (object.hasScalar(name)) result[pascal(name)] = object.read(name);
    // A name that is no scalar is a child to be loaded whole; `child` refuses an unknown one.
    else result[pascal(name)] = answer(object.child(name), { ...nothing(), all: true });
  }
  for (const [name, part] of wanted.children) {
    const known = result[pascal(name)];
    const loaded = answer(object.child(name), part);
    result[pascal(name)] = known && loaded ? { ...known, ...loaded } : loaded;
  }
  return result;
}

/** A collection's own scalars (count) are answered beside the items; every other name is asked of the items. */
function answerCollection(object: HostObject, wanted: Wanted, skip: number, top?: number): unknown {
  const own = [...wanted.scalars].filter((name) => object.hasScalar(name));
  const ofItems: Wanted = {
    ...wanted,
    scalars: new Set([...wanted.scalars].filter((n) => !own.includes(n))),
  };
  const result: Record<string, unknown> = { ...object.identity };
  for (const name of wanted.all ? object.scalars : own) result[pascal(name)] = object.read(name);
  if (ofItems.all || ofItems.scalars.size > 0 || ofItems.children.size > 0) {
    const items = (object.items ?? []).slice(skip, top === undefined ? undefined : skip + top);
    result._Items = items.map((item) => answer(item, ofItems));
  }
  return result;
}
