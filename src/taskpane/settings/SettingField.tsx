import { Field, Input, Select, Switch } from "@fluentui/react-components";
import { say } from "../../register/message";
import { defaultSettings, settingDefinition, settingText, type SettingName } from "../../register/settings";
import { usePane } from "../shell/pane";

interface SettingFieldProps {
  readonly name: SettingName;
  readonly text: string;
  readonly isWrong: boolean;
  readonly onChange: (text: string) => void;
}

/** One setting, drawn from its definition: what it may be, its unit, and what it does in words. */
export function SettingField({ name, text, isWrong, onChange }: SettingFieldProps) {
  const { words, speak } = usePane();
  const definition = settingDefinition(name);
  const label = speak(say(`setting.${name}`));
  const unit = "unit" in definition ? speak(say(`settings.unit.${definition.unit}`)) : null;
  const preset = settingText(defaultSettings, name);
  const usual = definition.type === "choice" ? speak(say(`setting.${name}.${preset}`)) : preset;
  const form = definition.type === "number" || definition.type === "numbers" || definition.type === "rates" ? definition.type : "text";
  const common = {
    label: unit === null ? label : words("settings.labelWithUnit", { label, unit }),
    hint: usual === "" ? speak(say(`setting.${name}.about`)) : words("settings.default", { about: speak(say(`setting.${name}.about`)), value: usual }),
    ...(isWrong ? { validationMessage: words("settings.wrong", { form: words(`settings.form.${form}`) }) } : {}),
  };
  if (definition.type === "flag")
    return (
      <Field {...common}>
        <Switch checked={text === "true"} onChange={(_, { checked }) => onChange(String(checked))} />
      </Field>
    );
  if (definition.type === "choice")
    return (
      <Field {...common}>
        <Select value={text} onChange={(_, { value }) => onChange(value)}>
          {definition.choices.map((choice) => (
            <option key={choice} value={choice}>
              {speak(say(`setting.${name}.${choice}`))}
            </option>
          ))}
        </Select>
      </Field>
    );
  const numeric = definition.type === "number" ? ({ inputMode: "numeric" } as const) : {};
  return (
    <Field {...common}>
      <Input value={text} onChange={(_, { value }) => onChange(value)} {...numeric} />
    </Field>
  );
}
