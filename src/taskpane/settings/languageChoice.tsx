import { Caption1 } from "@fluentui/react-components";
import { chooseLanguage, chosenLanguage } from "../chosenLanguage";
import { Choice } from "../controls/choice";
import { settingsText } from "./text";

/** The language of the pane; another one draws the pane anew. */
export function LanguageChoice() {
  const text = settingsText().language;
  return (
    <>
      <Choice
        label={text.heading}
        words={[
          ["office", text.office],
          ["zh-CN", text.chinese],
          ["en-US", text.english],
        ]}
        value={chosenLanguage() ?? "office"}
        onChoice={(choice) => chooseLanguage(choice === "office" ? null : choice)}
      />
      <Caption1>{text.note}</Caption1>
    </>
  );
}
