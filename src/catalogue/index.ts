/** What documents ask for, as lists that formulas and the command line look things up in. */
export { default as builtIn } from "./built-in";
export type { Catalogue, CatalogueDocument, CatalogueTarget, CatalogueTask } from "./catalogue";
export { catalogueOf } from "./from-documents";
