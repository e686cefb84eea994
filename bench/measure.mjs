/**
 * Times `work`: `warmUp` runs that are not counted, then up to `runs`, fewer where `seconds` are over before, one at least.
 * @returns milliseconds: the shortest run, the median, and how many there were.
 */
export function measure(work, { warmUp = 1, runs = 5, seconds = 15 } = {}) {
  for (let run = 0; run < warmUp; run++) work();
  const times = [];
  const started = performance.now();
  while (times.length === 0 || (times.length < runs && performance.now() - started < seconds * 1000)) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const middle = times.length >> 1;
  const median = times.length % 2 === 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2;
  return { min: times[0], median, runs: times.length };
}

/** Hands a measurement to run.mjs, which starts each one in a process of its own. */
export const report = (result) => console.log(JSON.stringify(result));
