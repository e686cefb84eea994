/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor } from "@testing-library/react";
import { bootText as english } from "../../src/locales/en-US/boot";
import { bootText as chinese } from "../../src/locales/zh-CN/boot";

const mockApp = { start: jest.fn() };
let mockOffline = false;
jest.mock("../../src/taskpane/app", () => {
  if (mockOffline) throw new Error("Loading chunk 1 failed");
  return mockApp;
});

/** The page as it is loaded, in what Office says it is. */
async function load(office: unknown): Promise<void> {
  document.body.innerHTML = '<div id="root"><div class="boot" role="status">正在加载…</div></div>';
  Object.assign(globalThis, { Office: office });
  jest.resetModules();
  await import("../../src/taskpane/boot");
}

const officeIn = (host: string | null, displayLanguage: string) => ({
  onReady: async () => ({ host }),
  HostType: { Excel: "Excel" },
  context: { displayLanguage },
});

afterEach(() => {
  mockOffline = false;
  mockApp.start.mockClear();
});

test("without office.js, outside Excel, without the program: each has its sentence and another try", async () => {
  await load(undefined);
  expect(await screen.findByRole("alert")).toHaveTextContent(chinese.noOffice);
  expect(screen.getByRole("button", { name: chinese.retry })).toBeVisible();
  await load(officeIn(null, "zh-CN"));
  expect(await screen.findByText(chinese.noExcel)).toBeVisible();
  mockOffline = true;
  await load(officeIn("Excel", "en-US"));
  expect(await screen.findByText(english.notLoaded)).toBeVisible();
  expect(mockApp.start).not.toHaveBeenCalled();
});

test("in Excel the application starts in the place of the first sentence", async () => {
  await load(officeIn("Excel", "zh-CN"));
  await waitFor(() => expect(mockApp.start).toHaveBeenCalledWith(document.getElementById("root")));
});
