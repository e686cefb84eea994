import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:https";
import { extname, join, normalize, sep } from "node:path";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
};

/**
 * Serves folders by the beginning of the path, to this machine alone.
 * `folders`: [beginning, folder] pairs, the first that fits wins; `rewrites`: by path, what to make of a text file.
 * @throws with code EADDRINUSE if the port is taken.
 */
export function serve({ port, credentials, folders, rewrites }) {
  const server = createServer(credentials, (request, response) => {
    answer(request, response, folders, rewrites).catch(() => send(response, 500, "500"));
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

async function answer(request, response, folders, rewrites) {
  const path = decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
  if (path === "/" || path === "/workbench") {
    response.writeHead(302, { location: "/workbench/" }).end();
    return;
  }
  const file = fileOf(path.endsWith("/") ? `${path}index.html` : path, folders);
  const found = file && (await stat(file).catch(() => undefined));
  if (!found?.isFile()) return send(response, 404, "404");
  const headers = {
    "content-type": types[extname(file)] ?? "application/octet-stream",
    "cache-control": "no-cache",
  };
  const rewrite = rewrites[path];
  if (rewrite) {
    response.writeHead(200, headers).end(rewrite(await readFile(file, "utf8")));
  } else {
    response.writeHead(200, { ...headers, "content-length": found.size });
    createReadStream(file).pipe(response);
  }
}

/** The file of a path; undefined where the path leads out of its folder. */
function fileOf(path, folders) {
  for (const [beginning, folder] of folders) {
    if (!path.startsWith(beginning)) continue;
    const file = normalize(join(folder, path.slice(beginning.length)));
    return file.startsWith(folder + sep) ? file : undefined;
  }
  return undefined;
}

const send = (response, status, text) =>
  response.writeHead(status, { "content-type": "text/plain" }).end(text);
