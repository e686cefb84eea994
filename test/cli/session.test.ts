import { Failure } from "../../src/cli/failure";
import { sessionOf } from "../../src/cli/session";
import { cliText as english } from "../../src/locales/en-US/cli";
import { cliText as chinese } from "../../src/locales/zh-CN/cli";

/** A stream that keeps what is written. */
const stream = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => void written.push(text) };
};

test("progress is shown where a person watches, each line over the one before", () => {
  const error = stream(true);
  const session = sessionOf({}, stream(true), error);
  session.progress("一");
  session.progress("");
  expect(error.written).toEqual(["\r\u001b[K一", "\r\u001b[K"]);
});

test("progress is not written into a file", () => {
  const error = stream(false);
  sessionOf({}, stream(false), error).progress("一");
  expect(error.written).toEqual([]);
});

test("a failure is one line on the error stream and gives its exit code", () => {
  const [out, error] = [stream(false), stream(false)];
  const code = sessionOf({}, out, error).fail(new Failure("empty", { file: "空.txt" }));
  expect({ code, out: out.written, error: error.written }).toEqual({
    code: 4,
    out: [],
    error: ["文件“空.txt”是空的，请换一份有内容的文件\n"],
  });
});

test.each([
  [{}, chinese],
  [{ LANG: "C" }, chinese],
  [{ LANG: "C.UTF-8" }, chinese],
  [{ LC_ALL: "POSIX" }, chinese],
  [{ LANG: "zh_CN.GB18030" }, chinese],
  [{ LANG: "zh_TW@radical" }, chinese],
  [{ LANG: "en_US.UTF-8" }, english],
  [{ LANG: "zh_CN.UTF-8", LC_MESSAGES: "en" }, english],
  [{ LANG: "zh_CN.UTF-8", LC_ALL: "en_GB.UTF-8" }, english],
])("the language for %j", (env, text) => {
  expect(sessionOf(env, stream(false), stream(false)).text).toBe(text);
});
