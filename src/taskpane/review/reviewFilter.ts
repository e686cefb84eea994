import { Store } from "../store";
import { type Filter, noFilter } from "./filter";

/** What 核对 is narrowed to; 文件 leads there with a document chosen. */
export const reviewFilter = new Store<Filter>(noFilter);
