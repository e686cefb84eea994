/** What is read at most, so that a hostile file takes neither the memory nor the time of others. */
export { checkLargest, checkSize, MOST_PAGES } from "./limits";
export { unpack } from "./unpack";
