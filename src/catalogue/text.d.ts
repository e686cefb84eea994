/** A text file, imported as its content. */
declare module "*.txt" {
  const content: string;
  export default content;
}
