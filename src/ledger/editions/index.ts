/** Whether documents are the same text, versions of one document, or different ones. */
export { underId } from "./adopt";
export { type Edition, editionOf, headingsOf } from "./edition";
export { isLater, type Kinship, kinshipOf } from "./kinship";
export { EditionIndex, type Standing, standingsOf } from "./standing";
