import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

const days = 365;
/** A certificate about to run out is made anew. */
const margin = 24 * 60 * 60 * 1000;

/** An own certificate for localhost, kept in `folder`; nothing is installed, so no rights are needed. */
export async function certificate(folder) {
  mkdirSync(folder, { recursive: true });
  const [authority, cert, key] = ["authority.crt", "localhost.crt", "localhost.key"].map((name) =>
    join(folder, name),
  );
  if (!isValid(cert) || !existsSync(key)) {
    // The generator overwrites nothing.
    for (const file of [authority, cert, key]) rmSync(file, { force: true });
    await quietly(() => generateCertificates(authority, cert, key, days, ["localhost", "127.0.0.1"]));
  }
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

const isValid = (file) =>
  existsSync(file) &&
  new Date(new X509Certificate(readFileSync(file)).validTo).getTime() > Date.now() + margin;

/** The generator writes to the console, where the start command prints one address. */
async function quietly(run) {
  const { log } = console;
  console.log = () => {};
  try {
    await run();
  } finally {
    console.log = log;
  }
}
