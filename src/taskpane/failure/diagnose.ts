/** Where it happened. */
export interface Place {
  readonly step: string;
  readonly components: string;
}

const shownLines = 12;

/**
 * What helps to find a fault, as lines of text. Messages of errors may quote cells and documents, so only the error's name,
 * its code and the places of its stack go in.
 */
export function diagnose(error: unknown, place?: Place): string {
  const { name, code, stack } = signs(error);
  return [
    `error ${name}${code ? ` ${code}` : ""}`,
    ...(place ? [`step ${place.step}`] : []),
    `time ${new Date().toISOString()}`,
    `language ${document.documentElement.lang}`,
    `size ${window.innerWidth}×${window.innerHeight} at ${window.devicePixelRatio}`,
    `browser ${navigator.userAgent}`,
    ...stack,
    ...places(place?.components ?? ""),
  ].join("\n");
}

function signs(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error, code: "", stack: [] };
  const code: unknown = Reflect.get(error, "code");
  // Words as programs write them; anything else might be a text of someone's.
  const known = typeof code === "string" && /^[A-Za-z]\w*$/.test(code) ? code : "";
  return {
    name: /^\w+$/.test(error.name) ? error.name : "Error",
    code: known,
    stack: places(error.stack ?? ""),
  };
}

/** Lines that name a place in the code, whatever the browser writes around it: `at f (https://…:1:2)`, `f@https://…:1:2`. */
const places = (stack: string): string[] =>
  stack
    .split("\n")
    .map((line) =>
      /^\s*(?:at )?[\w$.<> ]*[(@ ]+(?:https?|webpack|file)\S*:\d+:\d+\)?$/.exec(line)?.[0].trim(),
    )
    .filter((line) => line !== undefined)
    .slice(0, shownLines);
