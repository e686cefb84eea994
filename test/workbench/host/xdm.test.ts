import { connectXdm, createHost, paneAddress } from "../../../src/workbench/host";

const origin = "https://localhost:3000";

/** The page and the pane's window as far as messages go. */
function windows() {
  const listeners = new Set<(event: MessageEvent) => void>();
  const posted: { message: Record<string, unknown>; to: string }[] = [];
  return {
    posted,
    page: {
      addEventListener: (_type: "message", listener: (event: MessageEvent) => void) =>
        void listeners.add(listener),
      removeEventListener: (_type: "message", listener: (event: MessageEvent) => void) =>
        void listeners.delete(listener),
    },
    pane: () => ({
      postMessage: (text: string, to: string) => void posted.push({ message: JSON.parse(text), to }),
    }),
    send(data: unknown, from = origin) {
      for (const listener of listeners) listener({ data, origin: from } as MessageEvent);
    },
  };
}

function connected() {
  const host = createHost({ sheets: ["表一"] });
  const w = windows();
  const connection = connectXdm(host, {
    page: w.page,
    pane: w.pane,
    paneOrigin: origin,
    conversation: "talk",
    appId: "app",
    requirements: { ExcelApi: "1.14", SharedRuntime: "1.1" },
  });
  const request = (action: string, data: unknown, kind = 0, correlation = 1) =>
    w.send(
      JSON.stringify({
        _messageType: 0,
        _actionName: action,
        _conversationId: "talk",
        _correlationId: correlation,
        _actionType: kind,
        _data: data,
      }),
    );
  return { host, w, connection, request };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

test("the pane's address ends in what the library looks for", () => {
  const address = paneAddress(
    `${origin}/taskpane.html`,
    { conversation: "talk", appId: "app" },
    "https://localhost:8080",
  );
  expect(address).toBe(
    `${origin}/taskpane.html?_host_Info=Excel$Web$16.01$zh-CN$$$$3#&_serializer_version=1&_xdm_Info=talk|app|https%3A%2F%2Flocalhost%3A8080`,
  );
});

test("the app context carries the requirement sets as text", () => {
  const { w, request } = connected();
  request("ContextActivationManager_getAppContextAsync", "app", 0, 7);
  const [{ message, to } = { message: {}, to: "" }] = w.posted;
  expect(to).toBe(origin);
  expect(message).toMatchObject({
    _messageType: 1,
    _conversationId: "talk",
    _correlationId: 7,
    _errorCode: 0,
    _responseType: 0,
  });
  expect(message._data).toMatchObject({
    _id: "app",
    _appName: 16,
    _appUILocale: "zh-CN",
    _requirementMatrix: '{"ExcelApi":"1.14","SharedRuntime":"1.1"}',
  });
});

test("a request batch is done on the host's workbook", async () => {
  const { host, w, request } = connected();
  const body = {
    Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 3 }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      3: {
        Id: 3,
        ObjectPathType: 3,
        Name: "Add",
        ParentObjectPathId: 2,
        ArgumentInfo: { Arguments: ["新"] },
      },
    },
  };
  request("executeMethod", {
    DdaMethod: { DispatchId: 93 },
    ArrayData: ["", "POST", "", [], JSON.stringify(body), 0],
  });
  await settled();
  expect(host.workbook.sheets.map((s) => s.name)).toEqual(["表一", "新"]);
  const answer = w.posted[0]?.message._data;
  expect(answer).toMatchObject({ Error: 0, Version: 1 });
  expect(JSON.stringify(answer)).toContain("Results");
});

test("messages of others, of other conversations and of no kind are let pass", async () => {
  const { w } = connected();
  const text = JSON.stringify({
    _messageType: 0,
    _actionName: "x",
    _conversationId: "talk",
    _correlationId: 1,
  });
  w.send(text, "https://elsewhere.example");
  w.send(text.replace("talk", "other"));
  w.send("not JSON");
  w.send({ any: "thing" });
  await settled();
  expect(w.posted).toEqual([]);
});

test("ribbon commands wait for the pane to listen, and end when it says so", async () => {
  const { w, connection, request } = connected();
  let done = false;
  const running = connection.runCommand("fillLedger", "button1").then(() => {
    done = true;
  });
  expect(w.posted).toEqual([]);
  request("appCommandInvoked_event", { eventDispId: 39 }, 1);
  expect(w.posted[0]?.message._data).toEqual({ Error: 0 });
  const fired = w.posted.find((p) => p.message._responseType === 1)?.message;
  expect(fired).toMatchObject({
    _actionName: "appCommandInvoked_event",
    _data: { 0: "button1", 1: "fillLedger", 2: '{"source":{"id":"button1"}}' },
  });
  await settled();
  expect(done).toBe(false);
  request("executeMethod", { DdaMethod: { DispatchId: 94 } });
  await running;
  expect(done).toBe(true);
});

test("document settings are kept with the workbook and given back", () => {
  const { host, w, request } = connected();
  request("executeMethod", { DdaMethod: { DispatchId: 76 }, Properties: [["语言", '"zh-CN"']] });
  expect([...host.workbook.documentSettings]).toEqual([["语言", '"zh-CN"']]);
  request("ContextActivationManager_getAppContextAsync", "app");
  expect(w.posted.at(-1)?.message._data).toMatchObject({ _settings: [["语言", '"zh-CN"']] });
});

test("an unknown method is answered as not supported; after disconnecting nothing is", () => {
  const { w, connection, request } = connected();
  request("executeMethod", { DdaMethod: { DispatchId: 9999 } });
  expect(w.posted[0]?.message._data).toMatchObject({ Error: 5012 });
  connection.disconnect();
  request("ContextActivationManager_notifyHost", null);
  expect(w.posted).toHaveLength(1);
});
