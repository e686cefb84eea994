/** Every `FunctionName` of manifest.xml. */
export const commandNames = [
  "fillLedger",
  "checkTargets",
  "writeReport",
  "undoLastWrite",
  "freezeValues",
] as const;
export type CommandName = (typeof commandNames)[number];
