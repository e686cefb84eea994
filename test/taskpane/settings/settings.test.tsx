/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { settingsText } from "../../../src/locales/zh-CN/settings";
import { shelfText } from "../../../src/locales/zh-CN/shelf";
import { Memory, shelfOn } from "../shelf/world";

const mockVerbs: Record<string, jest.Mock> = {};
jest.mock("../../../src/taskpane/ledger/loadWork", () => ({ loadWork: async () => mockVerbs }));
const mockShelf = shelfOn(new Memory());
jest.mock("../../../src/taskpane/shelf/theShelf", () => ({
  get shelf() {
    return mockShelf;
  },
}));
const mockMemory = new Memory();
jest.mock("../../../src/taskpane/memory/workbook", () => ({ workbook: async () => mockMemory }));

import { chooseLanguage } from "../../../src/taskpane/chosenLanguage";
import { notice } from "../../../src/taskpane/notices/notice";
import { readSettings, standard, writeSettings } from "../../../src/taskpane/settings/settings";
import { SettingsStore } from "../../../src/taskpane/settings/settingsStore";
import SettingsStep from "../../../src/taskpane/settings/step";
import { storedSums } from "../../../src/taskpane/settings/storedList";

const rules = [{ text: "绿灯", meaning: "已全部完成" }];
const text = settingsText.calculation;

async function show(held: unknown) {
  Object.assign(mockVerbs, {
    describeShape: jest.fn((settings) => settings),
    readParameters: jest.fn(async () => held),
    writeParameters: jest.fn(async () => undefined),
    lightRows: jest.fn(() => rules),
    lightWords: jest.fn(() => new Map()),
    parameterNames: jest.fn(() => ({ asOf: "截至日期", tolerance: "左右幅度" })),
    sameCell: jest.fn((a, b) => a === b),
    serialOf: jest.fn(() => 45000),
    dayOfSerial: jest.fn(() => "2024-06-30"),
    storedTexts: jest.fn(async () => [
      { name: "kept:text:a", characters: 12000 },
      { name: "kept:text:b", characters: 3000 },
      { name: "snapshot:3", characters: 500 },
    ]),
    clearStored: jest.fn(async () => undefined),
  });
  render(<SettingsStep />);
  await waitFor(() => expect(screen.queryByText(text.reading)).not.toBeInTheDocument());
  return userEvent.setup();
}

jest.setTimeout(60_000);
beforeAll(() => {
  document.documentElement.lang = "zh-CN";
});
afterEach(cleanup);

test("before there is a ledger the settings are for the one to be made", async () => {
  const user = await show(null);
  const tolerance = screen.getByRole("textbox", { name: text.tolerance });
  await user.clear(tolerance);
  await user.type(tolerance, "60");
  expect(screen.getByText(text.badTolerance)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: text.save })).toBeDisabled();
  await user.clear(tolerance);
  await user.type(tolerance, "10");
  await user.click(screen.getByRole("button", { name: text.save }));
  expect(mockVerbs.writeParameters).not.toHaveBeenCalled();
  expect(notice().sentence).toBe(text.saved);
});

test("with a ledger they are its cells; rules that somebody changed stay unless a preset is chosen", async () => {
  const user = await show({
    named: { 截至日期: 45473, 左右幅度: 0.05 },
    lights: [{ text: "我的灯", meaning: "" }],
  });
  expect(screen.getByText(text.ownRules)).toBeInTheDocument();
  expect(screen.getByLabelText(text.asOf, { selector: "input" })).toHaveValue("2024-06-30");
  await user.click(screen.getByRole("button", { name: text.apply }));
  expect(mockVerbs.writeParameters?.mock.calls[0]?.[1]).toEqual({
    named: { 截至日期: 45000, 左右幅度: 0.05 },
  });
  await waitFor(() => expect(notice().sentence).toBe(text.applied));
  await user.click(screen.getByRole("radio", { name: text.presets.blueYellowRed }));
  await user.click(screen.getByRole("button", { name: text.apply }));
  expect(mockVerbs.writeParameters?.mock.calls[1]?.[1]).toMatchObject({ lights: rules });
});

test("a ledger that cannot be read says why", async () => {
  const shown = show(null);
  mockVerbs.readParameters?.mockRejectedValue(new Error("台账保存的填写记录已损坏"));
  await shown;
  expect(await screen.findByText("台账保存的填写记录已损坏")).toBeInTheDocument();
});

test("what is kept is shown by what it is for, and cleared only after asking", async () => {
  const user = await show(null);
  await user.click(screen.getByRole("button", { name: settingsText.stored.show }));
  const list = await screen.findByTestId("stored");
  expect(list).toHaveTextContent("文件原文（2 份）15,000 字");
  await user.click(screen.getByRole("button", { name: settingsText.stored.clear }));
  await user.click(screen.getByRole("button", { name: settingsText.stored.keep }));
  expect(mockVerbs.clearStored).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: settingsText.stored.clear }));
  await user.click(screen.getByRole("button", { name: settingsText.stored.confirmed }));
  await waitFor(() => expect(notice().sentence).toBe(settingsText.stored.cleared));
  expect(mockVerbs.clearStored).toHaveBeenCalledTimes(1);
});

test("a file that holds no corrections is refused in a sentence", async () => {
  const user = await show(null);
  const file = new File(["[]"], "更正.json", { type: "application/json" });
  file.text = async () => "[]";
  const input = screen.getByLabelText(settingsText.corrections.import, { selector: "input" });
  await user.upload(input, file);
  await waitFor(() => expect(notice().sentence).toBe(shelfText.corrections.notCorrections));
});

test("another language holds on this machine, and Office's again when it is given up", () => {
  act(() => chooseLanguage("en-US"));
  expect(document.documentElement.lang).toBe("en-US");
  expect(localStorage.getItem("taizhang.language")).toBe("en-US");
  act(() => chooseLanguage(null));
  expect(document.documentElement.lang).toBe("zh-CN");
});

describe("kept settings", () => {
  test("come back; what cannot be read is the standard", () => {
    const settings = { ...standard, tolerance: 0.1, hidden: { tasks: ["body"] } };
    expect(readSettings(writeSettings(settings))).toEqual(settings);
    expect(readSettings("{")).toEqual(standard);
    expect(readSettings('{"version":1,"tolerance":9,"dialect":"?","hidden":{"tasks":"body"}}')).toEqual(
      standard,
    );
  });

  test("of a later version are not written over", async () => {
    const memory = new Memory();
    memory.texts.set("settings", '{"version":9}');
    const store = new SettingsStore(async () => memory);
    await store.open();
    store.change({ tolerance: 0.2 });
    await store.keepNow();
    expect(memory.texts.get("settings")).toBe('{"version":9}');
    expect(store.store.get().settings.tolerance).toBe(0.2);
  });

  test("are summed by what they are for", () => {
    expect(
      storedSums([
        { name: "kept:shelf", characters: 5 },
        { name: "undo:2", characters: 9 },
        { name: "x", characters: 1 },
      ]),
    ).toEqual([
      { kind: "snapshot", count: 1, characters: 9 },
      { kind: "shelf", count: 1, characters: 5 },
      { kind: "other", count: 1, characters: 1 },
    ]);
  });
});
