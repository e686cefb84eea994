import type { Host } from "../host";
import { isRecord } from "../protocol";

/** What `OfficeExtension.HostBridge.init` takes: the library sets `onMessageFromHost` on it. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** Bridge message types of the library. */
const messageType = { request: 1, response: 2, generic: 3 } as const;

/** The bridge through which Office.js in plain Node speaks with the host. */
export function nativeBridge(host: Host): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const message: unknown = JSON.parse(text);
      if (!isRecord(message) || message.type !== messageType.request || !isRecord(message.message)) return;
      const { id, message: request } = message;
      host.handle(JSON.stringify(request.body)).then(
        (answer) => reply(id, 200, answer),
        (error: unknown) => reply(id, 500, { error: { code: "GeneralException", message: String(error) } }),
      );
    },
  };
  const reply = (id: unknown, statusCode: number, body: unknown) =>
    bridge.onMessageFromHost?.(
      JSON.stringify({
        id,
        type: messageType.response,
        message: { statusCode, headers: {}, body: JSON.stringify(body) },
      }),
    );
  host.onMessage((entries) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: messageType.generic, message: { entries } }));
  });
  return bridge;
}

/** Makes the loaded Office.js speak with this host from now on. */
export function connectNativeBridge(host: Host): void {
  const library: unknown = Reflect.get(globalThis, "OfficeExtension");
  const init: unknown = isRecord(library) ? Reflect.get(Object(library.HostBridge), "init") : undefined;
  if (typeof init !== "function") throw new Error("load Office.js before connecting a host");
  init(nativeBridge(host));
}
