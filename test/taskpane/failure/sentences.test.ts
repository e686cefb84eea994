/** @jest-environment jsdom */
import { CorrectionsError } from "../../../src/corrections";
import { asLedgerError } from "../../../src/excel/errors";
import { bootText as enBoot } from "../../../src/locales/en-US/boot";
import { excelText as enExcel } from "../../../src/locales/en-US/excel";
import { filesText as enFiles } from "../../../src/locales/en-US/files";
import { frameText as enFrame } from "../../../src/locales/en-US/frame";
import { reportStepText as enReport } from "../../../src/locales/en-US/reportStep";
import { shelfText as enShelf } from "../../../src/locales/en-US/shelf";
import { taskpaneText as enTaskpane } from "../../../src/locales/en-US/taskpane";
import { languages } from "../../../src/locales/language";
import { bootText as zhBoot } from "../../../src/locales/zh-CN/boot";
import { excelText as zhExcel } from "../../../src/locales/zh-CN/excel";
import { filesText as zhFiles } from "../../../src/locales/zh-CN/files";
import { frameText as zhFrame } from "../../../src/locales/zh-CN/frame";
import { reportStepText as zhReport } from "../../../src/locales/zh-CN/reportStep";
import { shelfText as zhShelf } from "../../../src/locales/zh-CN/shelf";
import { taskpaneText as zhTaskpane } from "../../../src/locales/zh-CN/taskpane";
import { sentenceOf } from "../../../src/taskpane/failure/sentence";
import { correctionsSentence, whySentence } from "../../../src/taskpane/shelf/sentences";
import { Memory, shelfOn } from "../shelf/world";

const texts = {
  "zh-CN": {
    boot: zhBoot,
    excel: zhExcel,
    files: zhFiles,
    frame: zhFrame,
    report: zhReport,
    shelf: zhShelf,
    taskpane: zhTaskpane,
  },
  "en-US": {
    boot: enBoot,
    excel: enExcel,
    files: enFiles,
    frame: enFrame,
    report: enReport,
    shelf: enShelf,
    taskpane: enTaskpane,
  },
};

/** Every sentence that says that something did not work, by its code. */
function failures(language: (typeof languages)[number]): [string, string][] {
  const { boot, excel, files, frame, report, shelf, taskpane } = texts[language];
  const { imported: _done, ...corrections } = shelf.corrections;
  const { download, save, copy } = report.file.failed;
  const groups: Record<string, Readonly<Record<string, string>>> = {
    boot: { noOffice: boot.noOffice, noExcel: boot.noExcel, notLoaded: boot.notLoaded },
    excel: excel.errors,
    files: files.errors,
    refused: shelf.refused,
    kept: shelf.kept,
    corrections,
    frame: {
      advice: frame.failure.advice,
      offline: frame.failure.offlineAdvice,
      copyByHand: frame.failure.copyByHand,
      unexpected: frame.unexpected,
    },
    pane: { busy: taskpane.busy, notLoaded: taskpane.notLoaded, chooseFirst: taskpane.chooseFirst },
    report: {
      badDay: report.badDay,
      busy: report.busy,
      notLoaded: report.notLoaded,
      settingsLost: report.settingsLost,
      download,
      save,
      copy,
    },
  };
  return Object.entries(groups).flatMap(([group, sentences]) =>
    Object.entries(sentences).map(([code, sentence]): [string, string] => [`${group}.${code}`, sentence]),
  );
}

/** There is nothing to be done: nothing was asked of anybody, or what was wanted is so already. */
const nothingToDo = new Set([
  "excel.noUndo",
  "excel.nothingFrozen",
  "excel.cancelled",
  "excel.aborted",
  "refused.duplicate",
  "refused.cancelled",
]);

/** How an advice begins. */
const advice = {
  "zh-CN": /请|重新填写后|可以在/,
  "en-US":
    /\b(?:please|have|try|open|choose|check|ask|fill|clear|remove|save|press|switch|unmerge|leave|rename|undo|update|wait|look|compare|change|close|copy|select|export|unpack|convert|download|use|get|write|split|keep|enter|take|tick|typed? again)\b/i,
};

describe.each(languages)("%s", (language) => {
  beforeEach(() => {
    document.documentElement.lang = language;
  });

  test("every failure says what to do", () => {
    const silent = failures(language).filter(
      ([code, sentence]) => !nothingToDo.has(code) && !advice[language].test(sentence),
    );
    expect(silent).toEqual([]);
    expect(failures(language).length).toBeGreaterThan(70);
  });

  test("a sentence of its own for every failure", () => {
    // The same words for the same matter in two steps are meant.
    const shared = new Set(["report.busy", "pane.busy"]);
    const sentences = failures(language).filter(([code]) => !shared.has(code));
    expect(new Set(sentences.map(([, sentence]) => sentence)).size).toBe(sentences.length);
  });

  test("what is not read names the file and leaves no gap", () => {
    const { state } = shelfOn(new Memory());
    const details = { size: "300", most: "100", pages: "900", error: "worker", count: "3" };
    const codes = [
      ...Object.keys(texts[language].files.errors),
      "gone",
      "notFetched",
      "unexpected",
      "memoryBroken",
      "cancelled",
    ];
    for (const code of codes) {
      const sentence = whySentence("方案.pdf", { code: code as "empty", details }, state);
      expect(sentence).toContain("方案.pdf");
      expect(sentence).not.toMatch(/[{}]|undefined/);
    }
  });

  test("a file of corrections that is not taken says why", () => {
    for (const code of ["notJson", "notCorrections", "newer", "broken"] as const) {
      const sentence = correctionsSentence(new CorrectionsError(code, "3"));
      expect(sentence).not.toMatch(/[{}]/);
      expect(sentence).toMatch(advice[language]);
    }
  });

  test("what JavaScript and the browser throw is never shown as it is", () => {
    const { frame, taskpane } = texts[language];
    const raw = [new TypeError("x is undefined"), new DOMException("denied", "NotAllowedError"), "odd", null];
    for (const error of raw) expect(sentenceOf(error)).toBe(frame.unexpected);
    const chunk = Object.assign(new Error("Loading chunk 7 failed"), { name: "ChunkLoadError" });
    expect(sentenceOf(chunk)).toBe(taskpane.notLoaded);
    expect(sentenceOf(new Error("工作表受保护。"))).toBe("工作表受保护。");
  });
});

test("Excel's own codes are told in the language of the pane", () => {
  class ExcelError extends Error {
    debugInfo = { errorLocation: "Range.values" };
    constructor(readonly code: string) {
      super(`${code}: as Excel says it`);
    }
  }
  Object.assign(globalThis, { OfficeExtension: { Error: ExcelError } });
  const codes = [
    "AccessDenied",
    "InvalidOperationInCellEditMode",
    "InactiveWorkbook",
    "FilteredRangeConflict",
    "MergedRangeConflict",
    "InsertDeleteConflict",
    "RequestPayloadSizeLimitExceeded",
    "ResponsePayloadSizeLimitExceeded",
    "RangeExceedsLimit",
    "TooManyRequests",
    "RequestAborted",
    "ItemNotFound",
    "InvalidReference",
    "ApiNotFound",
    "SomethingNew",
  ];
  for (const language of languages) {
    document.documentElement.lang = language;
    const known = new Set(Object.values(texts[language].excel.errors).map((words) => words.split("{")[0]));
    for (const code of codes) {
      const { message } = asLedgerError(new ExcelError(code));
      expect(message).not.toContain("as Excel says it");
      expect(message).not.toMatch(/[{}]/);
      expect([...known].some((start) => start !== "" && message.startsWith(start ?? ""))).toBe(true);
    }
  }
});
