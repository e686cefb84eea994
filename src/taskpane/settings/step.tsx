import { CalculationForm } from "./calculation";
import { CorrectionsFile } from "./correctionsFile";
import { LanguageChoice } from "./languageChoice";
import { Section } from "./section";
import { Stored } from "./stored";
import { settingsText } from "./text";

/** 设置: how the ledger is calculated, the pane's language, corrections as a file, and what is kept. */
export default function SettingsStep() {
  const text = settingsText();
  return (
    <div>
      <Section heading={text.calculation.heading}>
        <CalculationForm />
      </Section>
      <Section heading={text.language.heading}>
        <LanguageChoice />
      </Section>
      <Section heading={text.corrections.heading}>
        <CorrectionsFile />
      </Section>
      <Section heading={text.stored.heading}>
        <Stored />
      </Section>
    </div>
  );
}
