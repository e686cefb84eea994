import type { Rule } from "./rule";

/** The floor, Excel LTSC 2021: what the code may use without asking first. */
export const requirementSets: Readonly<Record<string, string>> = {
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.1",
  ExcelApi: "1.14",
};

export const requirements: Rule = (manifest) => {
  const declared = manifest.all("Set").map(({ attributes: { Name, MinVersion } }) => `${Name} ${MinVersion}`);
  const needed = Object.entries(requirementSets).map(([name, version]) => `${name} ${version}`);
  return [
    ...needed.filter((set) => !declared.includes(set)),
    ...declared.filter((set) => !needed.includes(set)),
  ];
};

/** The ribbon and the code know the same commands. */
export const actions: Rule = (manifest, surroundings) => {
  const named = manifest.all("FunctionName").map(({ text }) => text);
  const without = (these: readonly string[], those: readonly string[]) =>
    these.filter((name) => !those.includes(name));
  return [...without(named, surroundings.actions), ...without(surroundings.actions, named)];
};

/** It writes to the workbook and to nothing else. */
export const permissions: Rule = (manifest) => {
  const found = manifest.base("Permissions")?.text ?? "";
  return found === "ReadWriteDocument" ? [] : [found];
};
