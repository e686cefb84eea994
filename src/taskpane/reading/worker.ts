/** Entry of the worker's own chunk: reads what it is given, one document after the other. */
import type { FromWorker, Job } from "./job";
import { readJob } from "./read";

const answer = (message: FromWorker) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<Job>) => {
  void readJob(data, { onProgress: (share) => answer({ share }) }).then((result) => answer({ result }));
};
answer({ ready: true });
