/** In a file of its own: the bundler knows a worker's chunk by these words. @throws where the browser has no workers */
export const startWorker = (): Worker =>
  new Worker(/* webpackChunkName: "reader" */ new URL("./worker.ts", import.meta.url));
