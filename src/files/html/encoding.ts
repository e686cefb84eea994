import { latin } from "../latin";
import { decodeText } from "../text/decode";

/** A page says its encoding within its first bytes. */
const HEAD = 4096;
const CHARSET = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i;

/**
 * A page's text by the encoding that it or its sender names, where its bytes are in that encoding; else as any text.
 * @throws OpenError as `decodeText`
 */
export function decodePage(bytes: Uint8Array, sent: string | null = null): string {
  const head = latin(bytes.subarray(0, HEAD));
  const marked = /^(?:\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)/.test(head);
  const named = marked ? null : (sent ?? CHARSET.exec(head)?.[1] ?? null);
  return (named !== null && decodeAs(named, bytes)) || decodeText(bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    // GBK and GB2312 are parts of GB18030, and pages that name them often hold more.
    const label = /^(?:gbk|gb_?2312)/i.test(encoding) ? "gb18030" : encoding;
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
