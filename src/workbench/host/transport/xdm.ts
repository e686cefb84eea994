import type { Host } from "../host";
import { isRecord } from "../protocol";

/** The window messages come to: the page that plays Excel. */
export interface Listening {
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  removeEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

/** The window messages go to: that of the pane's iframe. */
export interface Receiving {
  postMessage(message: string, targetOrigin: string): void;
}

export interface XdmOptions {
  readonly page: Listening;
  readonly pane: () => Receiving | null;
  /** Origin of the pane, such as "https://localhost:3000". */
  readonly paneOrigin: string;
  readonly conversation: string;
  readonly appId: string;
  /** Requirement sets with their highest version, `{ExcelApi: "1.14"}`. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly locale?: string;
  readonly documentUrl?: string;
}

export interface XdmConnection {
  /** Runs the function the add-in associated with this name; settles when it called `event.completed()`. */
  runCommand(functionName: string, controlId: string): Promise<void>;
  /** The pane has registered for events: it can be sent messages. */
  readonly ready: Promise<void>;
  disconnect(): void;
}

/** The address of the pane's page when `parentOrigin` plays Excel; `_xdm_Info` must come last. */
export function paneAddress(
  page: string,
  { conversation, appId, locale = "zh-CN" }: Pick<XdmOptions, "conversation" | "appId" | "locale">,
  parentOrigin: string,
): string {
  // The last figure are flags: 1 shared runtime, 2 custom functions.
  const hostInfo = `Excel$Web$16.01$${locale}$$$$3`;
  const xdmInfo = `${conversation}|${appId}|${encodeURIComponent(parentOrigin)}`;
  return `${page}?_host_Info=${hostInfo}#&_serializer_version=1&_xdm_Info=${xdmInfo}`;
}

const messageType = { request: 0, response: 1 } as const;
const actionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const responseType = { calling: 0, eventing: 1 } as const;
/** Numbers of the methods and events of Office.js that the host knows. */
const method = { richApi: 93, commandCompleted: 94, saveSettings: 76 } as const;
const event = { richApiMessage: 33, appCommandInvoked: 39 } as const;
/** Office.js: "the operation is not supported". */
const notSupported = 5012;

interface Request {
  readonly action: string;
  readonly kind: number;
  readonly correlation: unknown;
  readonly data: unknown;
}

/** Reads a message of the conversation; undefined when it is anything else. */
function readRequest(text: unknown, conversation: string): Request | undefined {
  if (typeof text !== "string") return undefined;
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(message) || message._messageType !== messageType.request) return undefined;
  if (message._conversationId !== conversation || typeof message._actionName !== "string") return undefined;
  const kind = typeof message._actionType === "number" ? message._actionType : actionType.invoke;
  return { action: message._actionName, kind, correlation: message._correlationId, data: message._data };
}

/** Plays Excel on the web to a pane in an iframe: answers its messages with the host. */
export function connectXdm(host: Host, options: XdmOptions): XdmConnection {
  const channel = new Channel(host, options);
  const listener = (message: MessageEvent) => {
    if (message.origin === options.paneOrigin) channel.receive(message.data);
  };
  options.page.addEventListener("message", listener);
  const silence = host.onMessage((entries) => channel.fire(event.richApiMessage, { ArrayData: entries }));
  return {
    ready: channel.ready,
    runCommand: (name, id) => channel.runCommand(name, id),
    disconnect() {
      options.page.removeEventListener("message", listener);
      silence();
    },
  };
}

class Channel {
  /** The action names the pane registered its events under, by event number. */
  readonly #events = new Map<number, string>();
  readonly #commands: (() => void)[] = [];
  /** Messages for events nobody has registered for yet. */
  #early: { number: number; data: unknown }[] = [];
  #announce: () => void = () => undefined;
  readonly ready = new Promise<void>((resolve) => {
    this.#announce = resolve;
  });

  constructor(
    readonly host: Host,
    readonly options: XdmOptions,
  ) {}

  receive(text: unknown): void {
    const request = readRequest(text, this.options.conversation);
    if (!request) return;
    if (request.kind === actionType.invoke) this.#invoke(request);
    else this.#register(request);
  }

  #register({ action, kind, correlation, data }: Request): void {
    const number = isRecord(data) && typeof data.eventDispId === "number" ? data.eventDispId : 0;
    if (kind === actionType.registerEvent) this.#events.set(number, action);
    else this.#events.delete(number);
    // An answer without an object is taken for a failure.
    this.#post(action, correlation, { Error: 0 }, responseType.calling);
    if (number === event.richApiMessage) this.#announce();
    const waiting = this.#early.filter((m) => m.number === number);
    this.#early = this.#early.filter((m) => m.number !== number);
    for (const { data: message } of waiting) this.fire(number, message);
  }

  #invoke({ action, correlation, data }: Request): void {
    const answer = (value: unknown) => this.#post(action, correlation, value, responseType.calling);
    if (action === "ContextActivationManager_getAppContextAsync") answer(this.#appContext());
    else if (action === "executeMethod") this.#execute(data, answer);
    else answer(null);
  }

  #execute(data: unknown, answer: (value: unknown) => void): void {
    const number = isRecord(data) && isRecord(data.DdaMethod) ? data.DdaMethod.DispatchId : undefined;
    if (number === method.richApi && isRecord(data) && Array.isArray(data.ArrayData)) {
      const body: unknown = data.ArrayData[4];
      this.host.handle(String(body)).then(
        (response) => answer({ Error: 0, Version: 1, Data: [200, [], JSON.stringify(response)] }),
        (error: unknown) => answer({ Error: 0, Version: 1, Data: [500, [], String(error)] }),
      );
    } else if (number === method.commandCompleted) {
      this.#commands.shift()?.();
      answer({ Error: 0, Version: 1 });
    } else if (number === method.saveSettings && isRecord(data)) {
      this.#saveSettings(data.Properties);
      answer({ Error: 0, Version: 1 });
    } else answer({ Error: notSupported, Version: 1 });
  }

  #saveSettings(properties: unknown): void {
    const pairs = Array.isArray(properties)
      ? properties
      : isRecord(properties)
        ? Object.entries(properties)
        : [];
    const { documentSettings } = this.host.workbook;
    documentSettings.clear();
    for (const pair of pairs) {
      if (Array.isArray(pair)) documentSettings.set(String(pair[0]), String(pair[1]));
    }
  }

  #appContext(): Record<string, unknown> {
    const { appId, locale = "zh-CN", requirements, documentUrl } = this.options;
    const { workbook } = this.host;
    return {
      _id: appId,
      _appName: 16,
      _appVersion: "16.0",
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: documentUrl ?? workbook.name,
      _clientMode: workbook.readOnly ? 1 : 0,
      _settings: [...workbook.documentSettings],
      _reason: "documentOpened",
      // A string: given as an object the library finds no set supported.
      _requirementMatrix: JSON.stringify(requirements),
    };
  }

  /** Sends an event; one that nobody listens to yet waits. */
  fire(number: number, data: unknown): void {
    const name = this.#events.get(number);
    if (name === undefined) this.#early.push({ number, data });
    else this.#post(name, null, data, responseType.eventing);
  }

  runCommand(functionName: string, controlId: string): Promise<void> {
    const done = new Promise<void>((resolve) => {
      this.#commands.push(resolve);
    });
    this.fire(event.appCommandInvoked, {
      0: controlId,
      1: functionName,
      2: JSON.stringify({ source: { id: controlId } }),
    });
    return done;
  }

  #post(action: string, correlation: unknown, data: unknown, kind: number): void {
    const message = {
      _messageType: messageType.response,
      _actionName: action,
      _conversationId: this.options.conversation,
      _correlationId: correlation,
      _origin: "",
      _errorCode: 0,
      _responseType: kind,
      _serializerVersion: 1,
      _data: data,
    };
    this.options.pane()?.postMessage(JSON.stringify(message), this.options.paneOrigin);
  }
}
