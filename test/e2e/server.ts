import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** What `npm start` runs, on any free port. */
export interface Workbench {
  /** The address it printed. */
  readonly address: string;
  stop(): void;
}

/** Builds and serves, and waits for the one address. */
export function startWorkbench(): Promise<Workbench> {
  const child: ChildProcess = spawn(process.execPath, ["scripts/start.mjs", "--port", "0"], { cwd: root });
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (data: unknown) => {
      said += String(data);
      const addresses = said.match(/https:\/\/\S+/g);
      if (addresses) resolve({ address: addresses[0], stop: () => void child.kill() });
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", (data) => {
      said += String(data);
    });
    child.on("exit", (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
  });
}
