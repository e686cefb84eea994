import { latin } from "../latin";
import { OpenError } from "../openError";
import { decodePage } from "./encoding";

/** One part of an archived page, its bytes one character each. */
interface Part {
  headers: ReadonlyMap<string, string>;
  content: string;
}

/** Parts within parts nest no deeper than this. */
const DEEPEST = 5;

/**
 * The page in an archive of a page with its pictures (MIME multipart, RFC 2557).
 * @throws OpenError `broken` where no page is in it.
 */
export function pageInArchive(bytes: Uint8Array): string {
  const page = findPage(partOf(latin(bytes)), 0);
  if (!page) throw new OpenError("broken");
  return decodePage(bytesOf(page), parameter(page.headers.get("content-type"), "charset"));
}

function findPage(part: Part, depth: number): Part | null {
  const type = part.headers.get("content-type") ?? "text/html";
  if (/^text\/html|^application\/xhtml/i.test(type)) return part;
  const boundary = parameter(type, "boundary");
  if (boundary === null || depth > DEEPEST) return null;
  for (const piece of part.content.split(`--${boundary}`).slice(1)) {
    const found = piece.startsWith("--") ? null : findPage(partOf(piece.replace(/^\r?\n/, "")), depth + 1);
    if (found) return found;
  }
  return null;
}

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = text.slice(0, end?.index ?? 0).replace(/\r?\n[ \t]+/g, " ");
  const headers = new Map(
    head.split(/\r?\n/).flatMap((line): [string, string][] => {
      const colon = line.indexOf(":");
      return colon < 0 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
    }),
  );
  return { headers, content: end ? text.slice(end.index + end[0].length) : text };
}

function parameter(header: string | undefined, name: string): string | null {
  return new RegExp(`${name}\\s*=\\s*"?([^";]+)`, "i").exec(header ?? "")?.[1]?.trim() ?? null;
}

function bytesOf({ headers, content }: Part): Uint8Array {
  const encoding = headers.get("content-transfer-encoding")?.toLowerCase();
  if (encoding === "base64") return latinBytes(decodeBase64(content));
  return latinBytes(encoding === "quoted-printable" ? decodeQuoted(content) : content);
}

function decodeBase64(content: string): string {
  try {
    return atob(content.replace(/[^A-Za-z\d+/=]/g, ""));
  } catch {
    throw new OpenError("broken");
  }
}

const decodeQuoted = (content: string): string =>
  content
    .replace(/[ \t]*=\r?\n/g, "")
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const latinBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));
