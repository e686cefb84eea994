import { Text } from "@fluentui/react-components";
import { frameText } from "./text";

/** Stands for a step that another change brings. */
export default function Later() {
  return <Text>{frameText().later}</Text>;
}
