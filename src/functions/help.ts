import { functionHelp as english } from "../locales/en-US/functions";
import { functionHelp as chinese } from "../locales/zh-CN/functions";

/** What a person is told of a function; the manual shows all of it, Excel the summary and the parameters. */
export interface Help {
  summary: string;
  detail: string;
  result: string;
  errors: string;
  parameters: Readonly<Record<string, string>>;
}

type Table = Readonly<Record<string, Help>>;

/** Help by function id, in both languages. */
export const help: Readonly<Record<"chinese" | "english", Table>> = { chinese, english };
