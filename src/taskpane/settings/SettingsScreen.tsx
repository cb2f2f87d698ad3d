import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { languages, type Language } from "../../locales/words";
import { settingText, type SettingName } from "../../register/settings";
import { BackToStart } from "../shell/BackButton";
import { usePane } from "../shell/pane";
import { PrimaryButton } from "../shell/PrimaryButton";
import { ScreenTitle } from "../shell/ScreenTitle";
import { useStyles } from "../shell/styles";
import { defaultDraft, takeDraft, type Draft } from "./draft";
import { LanguageFields } from "./LanguageFields";
import { SettingField } from "./SettingField";
import { UserNameField } from "./UserNameField";
import { settingGroups } from "./settingGroups";

/** Everything that can be chosen, in one column. Nothing is kept until it is saved. */
export function SettingsScreen() {
  const styles = useStyles();
  const { state, words, orders } = usePane();
  const { preferences } = state;
  const [draft, setDraft] = useState<Draft>({});
  const [tabLanguage, setTabLanguage] = useState<Language | null>(preferences.tabLanguage);
  const [wrong, setWrong] = useState<readonly SettingName[]>([]);
  const save = (): void => {
    const taken = takeDraft(preferences.settings, draft);
    setWrong(taken.ok ? [] : taken.wrong);
    if (taken.ok) void orders.keep({ ...preferences, settings: taken.settings, tabLanguage });
  };
  return (
    <div className={styles.screen}>
      <BackToStart />
      <ScreenTitle>{words("settings.title")}</ScreenTitle>
      <LanguageFields
        tabLanguage={tabLanguage}
        onTabLanguage={(chosen) => {
          setTabLanguage(languages.find((known) => known === chosen) ?? null);
        }}
      />
      <UserNameField />
      <p className={styles.quiet}>{words("settings.lead")}</p>
      {settingGroups.map(({ heading, names }) => (
        <section className={styles.section} key={heading}>
          <h2 className={styles.subheading}>{words(heading)}</h2>
          {names.map((name) => (
            <SettingField
              key={name}
              name={name}
              text={draft[name] ?? settingText(preferences.settings, name)}
              isWrong={wrong.includes(name)}
              onChange={(text) => {
                setDraft({ ...draft, [name]: text });
              }}
            />
          ))}
        </section>
      ))}
      <div className={styles.actions}>
        <p role="alert" className={styles.text}>
          {wrong.length > 0 ? words("settings.someWrong", { count: wrong.length }) : ""}
        </p>
        <PrimaryButton label={words("settings.save")} onClick={save} />
        <Button
          onClick={() => {
            setWrong([]);
            setDraft(defaultDraft(settingGroups.flatMap(({ names }) => [...names])));
          }}
        >
          {words("settings.reset")}
        </Button>
      </div>
    </div>
  );
}
