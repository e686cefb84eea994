import type { FunctionSpec } from "./define";
import { type Help, help } from "./help";
import { kinds } from "./parameters";
import { functions } from "./table";

const helpOf = (table: Readonly<Record<string, Help>>, id: string): Help => {
  const found = table[id];
  if (!found) throw new Error(`no help for ${id}`);
  return found;
};

/** Excel shows one description in all languages: Chinese, then English. */
const both = (chinese: string, english: string) => `${chinese} ${english}`;

function entry({ id, parameters, result }: FunctionSpec) {
  const [chinese, english] = [helpOf(help.chinese, id), helpOf(help.english, id)];
  return {
    id,
    name: id,
    description: both(chinese.summary, english.summary),
    parameters: parameters.map(({ name, kind, optional }) => ({
      name,
      description: both(chinese.parameters[name] ?? "", english.parameters[name] ?? ""),
      type: kinds[kind].type,
      dimensionality: kinds[kind].dimensionality,
      ...(optional && { optional }),
    })),
    result,
  };
}

/**
 * functions.json. Written from the table and not from JSDoc: only metadata written by hand may hold
 * `allowErrorForDataTypeAny`, without which a range with one #N/A in it never reaches a function
 * (Microsoft, "Manually create JSON metadata for custom functions").
 */
export default { allowErrorForDataTypeAny: true, functions: functions.map(entry) };
