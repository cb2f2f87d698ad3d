import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { languages, type Language } from "../../locales/words";
import { chosenLanguage, rememberLanguage } from "../boot/language";
import { usePane } from "../shell/pane";
import { useStyles } from "../shell/styles";

interface LanguageFieldsProps {
  readonly tabLanguage: Language | null;
  readonly onTabLanguage: (chosen: string) => void;
}

/** The pane's language, which is the person's own, and that of the tabs, which is the workbook's. */
export function LanguageFields({ tabLanguage, onTabLanguage }: LanguageFieldsProps) {
  const styles = useStyles();
  const { words, dispatch, hostLanguage } = usePane();
  const [chosen, setChosen] = useState(chosenLanguage);
  const options = languages.map((language) => (
    <option key={language} value={language} lang={language}>
      {ownName(language)}
    </option>
  ));
  return (
    <section className={styles.section}>
      <h2 className={styles.subheading}>{words("settings.group.language")}</h2>
      <Field label={words("settings.paneLanguage")} hint={words("settings.paneLanguage.about")}>
        <Select
          value={chosen ?? ""}
          onChange={(_, { value }) => {
            const language = languages.find((known) => known === value) ?? null;
            setChosen(language);
            rememberLanguage(language);
            dispatch({ type: "languageChosen", language: language ?? hostLanguage });
          }}
        >
          <option value="">{words("settings.paneLanguage.host", { language: ownName(hostLanguage) })}</option>
          {options}
        </Select>
      </Field>
      <Field label={words("settings.tabLanguage")} hint={words("settings.tabLanguage.about")}>
        <Select value={tabLanguage ?? ""} onChange={(_, { value }) => onTabLanguage(value)}>
          {tabLanguage === null ? <option value="">{words("settings.tabLanguage.same")}</option> : null}
          {options}
        </Select>
      </Field>
    </section>
  );
}

/** A language is found by the name that its own speakers give it. */
function ownName(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
