import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The least of a browser that Office.js looks at while it loads. */
function pretendBrowser(): void {
  const element = () => ({ setAttribute: () => undefined, getAttribute: () => null, style: {} });
  const head = { ...element(), src: "https://localhost/office.debug.js", appendChild: () => undefined };
  const place = { href: "https://localhost/", search: "", hash: "", protocol: "https:", host: "localhost" };
  const document = {
    getElementsByTagName: () => [head],
    createElement: element,
    addEventListener: () => undefined,
    documentElement: {},
    cookie: "",
    head,
    body: {},
    URL: place.href,
  };
  const browser: Record<string, unknown> = {
    window: globalThis,
    document,
    location: place,
    history: {},
    navigator: { userAgent: "node", language: "zh-CN" },
    addEventListener: () => undefined,
  };
  for (const [name, value] of Object.entries(browser)) {
    if (name === "navigator" || !(name in globalThis)) {
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    }
  }
}

/**
 * Evaluates the unmodified Office.js in this process, so that `Excel`, `Office` and `OfficeExtension` are global.
 * The library's start-up timer is kept from running: it would look for a real host and throw. Loads once.
 */
export function loadOffice(): void {
  if ("Excel" in globalThis) return;
  pretendBrowser();
  const require = createRequire(join(process.cwd(), "package.json"));
  const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  const evaluate: unknown = Reflect.get(globalThis, "eval");
  if (typeof evaluate !== "function") throw new Error("no evaluator");
  const timer = globalThis.setTimeout;
  Reflect.set(globalThis, "setTimeout", () => 0);
  try {
    for (const file of ["office.debug.js", "excel-web-16.00.debug.js"]) {
      evaluate(readFileSync(join(folder, file), "utf8"));
    }
  } finally {
    globalThis.setTimeout = timer;
  }
}

/**
 * Declares what the host supports, as Excel does to `Office.context.requirements`: sets by name with their highest
 * version. The library then refuses members above them with ApiNotFound. The result takes the declaration back.
 */
export function declareRequirements(sets: Readonly<Record<string, string>>): () => void {
  const isSetSupported = (name: string, version = "1.1") => {
    const has = sets[name];
    return has !== undefined && compareVersions(has, version) >= 0;
  };
  const context = globalObject("Office", "context");
  const library = globalObject("OfficeExtension", "CommonUtility");
  const before: unknown = Reflect.get(context, "requirements");
  const declare = (requirements: unknown, enforced: boolean) => {
    const descriptor = { value: requirements, configurable: true, writable: true };
    Object.defineProperty(context, "requirements", descriptor);
    Reflect.set(library, "_doApiNotSupportedCheck", enforced);
  };
  declare({ isSetSupported }, true);
  return () => declare(before, false);
}

/** An object of the loaded library by its path. */
function globalObject(...path: string[]): object {
  const found = path.reduce<unknown>((at, name) => Reflect.get(Object(at), name), globalThis);
  return Object(found);
}

function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((v) => v.split(".").map(Number));
  return (x?.[0] ?? 0) - (y?.[0] ?? 0) || (x?.[1] ?? 0) - (y?.[1] ?? 0);
}
