/** Every `FunctionName` of manifest.xml. */
export const commandNames = [
  "fillLedger",
  "checkTargets",
  "writeReport",
  "undoLastWrite",
  "freezeValues",
  "thawFormulas",
] as const;
export type CommandName = (typeof commandNames)[number];
