import { type CommandSetting, commands, type Verb } from "../../src/commands/command";
import { commandNames } from "../../src/commands/names";
import { verbs } from "../../src/commands/verbs";
import { commandsText } from "../../src/locales/zh-CN/commands";

const associated = new Map<string, (event: { completed(): void }) => Promise<void>>();
const shown = jest.fn(async () => undefined);
Object.assign(globalThis, {
  Office: {
    actions: { associate: (name: string, handler: never) => associated.set(name, handler) },
    addin: { showAsTaskpane: shown },
  },
  document: { documentElement: { lang: "zh-CN" } },
});

const click = () => ({ completed: jest.fn() });

function ribbon(fillLedger: Verb, announce: CommandSetting["announce"] = async () => undefined) {
  const said: string[] = [];
  const handlers = commands(
    { ...verbs, fillLedger },
    {
      text: () => commandsText,
      announce: async (sentence) => {
        said.push(sentence);
        await announce(sentence);
      },
    },
  );
  const press = (name: (typeof commandNames)[number], event = click()) => handlers.get(name)?.(event);
  return { said, press };
}

test("every name of the table is associated while the module loads", async () => {
  await import("../../src/commands");
  expect([...associated.keys()]).toEqual([...commandNames]);
});

test("a verb that cannot do its work says so, in the pane, and gives the button back", async () => {
  await import("../../src/commands");
  const { notice } = await import("../../src/taskpane/notices/notice");
  // Outside Excel there is no workbook to report on.
  const event = click();
  await associated.get("writeReport")?.(event);
  expect(notice().sentence).toContain(`“${commandsText.names.writeReport}”没有完成：`);
  expect(event.completed).toHaveBeenCalledTimes(1);
  expect(shown).toHaveBeenCalledTimes(1);
});

test("a second click while one runs does not run twice, on whatever button", async () => {
  let finish = (_: string) => {};
  const work = jest.fn(
    () =>
      new Promise<string>((resolve) => {
        finish = resolve;
      }),
  );
  const { said, press } = ribbon(work);
  const first = press("fillLedger");
  const again = click();
  await press("fillLedger", again);
  await press("checkTargets");
  expect(work).toHaveBeenCalledTimes(1);
  expect(again.completed).toHaveBeenCalledTimes(1);
  expect(said).toEqual([
    "正在执行“填写台账”，请等它完成后再点“填写台账”。",
    "正在执行“填写台账”，请等它完成后再点“校核指标”。",
  ]);
  finish("写入 3 行");
  await first;
  expect(said.at(-1)).toBe("写入 3 行");
  const next = press("fillLedger");
  expect(work).toHaveBeenCalledTimes(2);
  finish("写入 0 行");
  await next;
});

test("a failure is said and the button comes back", async () => {
  const { said, press } = ribbon(async () => {
    throw new Error("工作表受保护，请先撤销保护。");
  });
  const event = click();
  await press("fillLedger", event);
  await press("fillLedger");
  expect(said).toEqual(Array(2).fill("“填写台账”没有完成：工作表受保护，请先撤销保护。"));
  expect(event.completed).toHaveBeenCalledTimes(1);
});

test("a pane that cannot be shown does not keep the button", async () => {
  const { press } = ribbon(
    async () => "完成",
    async () => {
      throw new Error("no pane");
    },
  );
  const event = click();
  await expect(press("fillLedger", event)).resolves.toBeUndefined();
  expect(event.completed).toHaveBeenCalledTimes(1);
});
