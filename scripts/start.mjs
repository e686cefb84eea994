/**
 * Builds the add-in and the page that plays Excel, serves both and prints the address.
 * `--port N`: 3000 by default, the next free one where that is taken; 0 takes any. `--no-build` serves what is there.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { certificate } from "./start-certificate.mjs";
import { serve } from "./start-server.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const built = join(root, ".cache/workbench");
/** Where the manifest in the repository says the add-in is served. */
const developmentUrl = "https://localhost:3000";
const tries = 20;

const { values } = parseArgs({
  options: { port: { type: "string", default: "3000" }, "no-build": { type: "boolean", default: false } },
});
if (!values["no-build"]) build();
const server = await serveFrom(Number(values.port));
const { port } = server.address();
console.log(`目标台账工作台 / workbench: https://localhost:${port}/workbench/`);
console.log("证书由本机自制，浏览器首次会提示不受信任，选“继续前往”即可；按 Ctrl+C 结束。");
console.log("The certificate is this machine's own: accept the browser's warning once. Ctrl+C ends.");

/** office.js comes from the development package, so that nothing leaves this machine. */
function build() {
  console.log("正在构建，首次约半分钟… / Building, about half a minute the first time…");
  const environment = ["officeJs=office/office.js", `output=${join(built, "addin")}`];
  const configs = ["functions", "addin", "workbench"].flatMap((name) => ["--config-name", name]);
  const { status } = spawnSync(
    "npx",
    [
      "--no-install",
      "webpack",
      ...configs,
      "--mode",
      "production",
      ...environment.flatMap((e) => ["--env", e]),
    ],
    { cwd: root, stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" },
  );
  if (status !== 0) {
    console.error("构建失败，原因见上。 / The build failed, see above.");
    process.exit(1);
  }
}

/** One origin for the page and the add-in: the browser then asks only once whether to trust the certificate. */
async function serveFrom(first) {
  const office = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));
  const credentials = await certificate(join(root, ".cache/certificates"));
  const folders = [
    ["/workbench/", join(built, "page")],
    ["/office/", join(office, "dist")],
    ["/", join(built, "addin")],
  ];
  for (let port = first; ; port++) {
    const rewrites = { "/manifest.xml": (text) => text.replaceAll(developmentUrl, () => origin()) };
    let server;
    const origin = () => `https://localhost:${server.address().port}`;
    try {
      server = await serve({ port, credentials, folders, rewrites });
      return server;
    } catch (error) {
      if (error.code !== "EADDRINUSE" || first === 0 || port >= first + tries) throw error;
    }
  }
}
