import { HostError, invalid } from "./errors";
import { camel, HostObject } from "./excelType";
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  isRecord,
  type ObjectPath,
  PathType,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { answerQuery } from "./query";

/** What the dispatcher needs from the host. */
export interface Surroundings {
  /** The workbook's object: the global one. */
  readonly root: () => HostObject;
  /** A service by name, such as custom functions. */
  readonly service: (name: string) => HostObject | undefined;
  /** A range held by reference id. */
  readonly reference: (id: string) => HostObject | undefined;
  /** Registers or unregisters an event; false when the member is none. */
  readonly event: (object: HostObject, member: string) => boolean;
  /** Brings calculated values up to date before they are read. */
  readonly calculate: () => Promise<void>;
  /** Throws to make the action at `index` fail (fault injection). */
  readonly beforeAction: (index: number) => void;
}

/**
 * Runs a batch: its actions in order until the first error. What ran before the error stays done, as in Excel.
 */
export async function dispatch(request: RequestBody, surroundings: Surroundings): Promise<ResponseBody> {
  const batch = new Batch(request, surroundings);
  const Results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      surroundings.beforeAction(index);
      if (readsValues(action)) await surroundings.calculate();
      Results.push({ ActionId: action.Id, Value: batch.run(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return {
        Results,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: error.location ?? "",
          ActionIndex: index,
          HttpStatusCode: error.status,
        },
      };
    }
  }
  return { Results };
}

/** Loads, and the methods whose outcome depends on calculated values. */
const readsValues = (action: Action): boolean =>
  action.ActionType === ActionType.query ||
  (action.ActionType === ActionType.method &&
    /^(?:Apply|Reapply|CopyFrom|GetCellProperties|GetDimensionValues)/.test(action.Name));

class Batch {
  readonly #resolved = new Map<number, HostObject | null>();

  constructor(
    readonly request: RequestBody,
    readonly surroundings: Surroundings,
  ) {}

  run(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.#object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object?.identity ?? null;
      case ActionType.query:
        return answerQuery(object, action.QueryInfo);
      case ActionType.setProperty:
        this.#existing(object).write(camel(action.Name), this.#arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.method:
        // The library asks to keep a reference before it knows that the object is null.
        return !object && action.Name === "_KeepReference"
          ? null
          : this.#call(this.#existing(object), action);
      default:
        throw new HostError(
          "NotImplemented",
          `The workbench does not model actions of type ${action.ActionType}.`,
        );
    }
  }

  #call(object: HostObject, action: Action): unknown {
    if (this.surroundings.event(object, action.Name)) return null;
    const value = object.call(camel(action.Name), this.#arguments(action.ArgumentInfo));
    return value instanceof HostObject ? value.identity : (value ?? null);
  }

  /** Guess: Excel's answer when a null object is written to or called in the batch that finds it null. */
  #existing(object: HostObject | null): HostObject {
    if (!object) throw new HostError("ItemNotFound");
    return object;
  }

  #object(pathId: number): HostObject | null {
    const known = this.#resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw new HostError("InvalidReference");
    const made = this.#resolve(path);
    this.#resolved.set(pathId, made);
    return made;
  }

  #resolve(path: ObjectPath): HostObject | null {
    const { root, service, reference } = this.surroundings;
    switch (path.ObjectPathType) {
      case PathType.global:
        return root();
      case PathType.newObject:
        return found(service(path.Name), "ApiNotFound", path.Name);
      case PathType.referenceId:
        return found(reference(path.Name), "InvalidReference", path.Name);
      case PathType.nullObject:
        return null;
      case PathType.property:
        return this.#parent(path)?.child(camel(path.Name)) ?? null;
      case PathType.indexer:
        return asObject(this.#parent(path)?.item(this.#arguments(path.ArgumentInfo)));
      case PathType.method:
        return asObject(this.#parent(path)?.call(camel(path.Name), this.#arguments(path.ArgumentInfo)));
      default:
        throw invalid();
    }
  }

  #parent(path: ObjectPath): HostObject | null {
    return this.#object(path.ParentObjectPathId ?? 0);
  }

  #arguments(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => this.#argument(value, ids?.[i]));
  }

  #argument(value: unknown, id: unknown): unknown {
    if (typeof id === "number" && id !== 0) return this.#object(id);
    if (Array.isArray(id) && Array.isArray(value)) return value.map((v, i) => this.#argument(v, id[i]));
    return isRecord(value) ? this.#inside(value) : value;
  }

  /** Objects inside an argument's fields stand as `{_ObjectPathId}`. */
  #inside(value: Record<string, unknown>): unknown {
    if (typeof value._ObjectPathId === "number") return this.#object(value._ObjectPathId);
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, isRecord(part) ? this.#inside(part) : part]),
    );
  }
}

function found(object: HostObject | undefined, code: string, name: string): HostObject {
  if (!object) throw new HostError(code, undefined, name);
  return object;
}

/** The object a path's method gave; undefined stands for a path below a null object. */
function asObject(value: unknown): HostObject | null {
  if (value === null || value === undefined) return null;
  if (!(value instanceof HostObject)) throw new HostError("InvalidOperation");
  return value;
}
