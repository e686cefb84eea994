import { invalid } from "./errors";

/** The request batches of Office.js, as its library writes them (numbers are its own enumerations). */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: the id of the object path it stands for, or 0. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: ResponseError;
}

/** `[category, type, target, message, id]`: what the host sends without being asked. */
export type MessageEntry = readonly [number, number, string, string, number];

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads a request's text; a text that is no batch is an InvalidArgument. */
export function parseRequest(text: string): RequestBody {
  const body: unknown = JSON.parse(text);
  if (!isRecord(body) || !Array.isArray(body.Actions) || !isRecord(body.ObjectPaths)) throw invalid();
  const wellFormed = body.Actions.every(
    (a) => isRecord(a) && typeof a.Id === "number" && typeof a.ActionType === "number",
  );
  const paths = Object.values(body.ObjectPaths);
  if (!wellFormed || !paths.every((p) => isRecord(p) && typeof p.ObjectPathType === "number"))
    throw invalid();
  return body as unknown as RequestBody;
}

const housekeeping = new Set(["_RemoveReference", "SetInvocationArrayResults", "SetInvocationResults"]);

/** Batches nobody asked for: releasing references after a run, answers of custom functions. */
export const isHousekeeping = (request: RequestBody): boolean =>
  request.Actions.some((a) => housekeeping.has(a.Name)) &&
  request.Actions.every((a) => a.ActionType === ActionType.instantiate || housekeeping.has(a.Name));
