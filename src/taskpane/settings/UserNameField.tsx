import { Field, Input } from "@fluentui/react-components";
import { rememberUserName } from "../boot/userName";
import { usePane } from "../shell/pane";

const LONGEST = 100;

/** What the person is called in the log: it belongs to this computer, not to the workbook. */
export function UserNameField() {
  const { state, words, dispatch } = usePane();
  return (
    <Field label={words("settings.userName")} hint={words("settings.userName.about")}>
      <Input
        value={state.userName}
        maxLength={LONGEST}
        autoComplete="name"
        onChange={(_, { value }) => {
          dispatch({ type: "named", userName: value });
          rememberUserName(value.trim());
        }}
      />
    </Field>
  );
}
