import { Field, Select } from "@fluentui/react-components";
import { columnLetters } from "../../register/address";
import { fieldsOn, type FieldName, type SheetKind } from "../../register/fields/catalogue";
import { say } from "../../register/message";
import { usePane } from "../shell/pane";
import { hasOwnHeading, withField, type FoundColumn, type FoundSheet } from "./foundSheets";
import { sampleText } from "./sampleText";

/** In the list of fields: none of them. */
const NONE = "";

interface ColumnChoiceProps {
  readonly sheet: FoundSheet;
  readonly kind: SheetKind;
  readonly column: FoundColumn;
}

/** What a column holds, with some of its values, to be put right. */
export function ColumnChoice({ sheet, kind, column }: ColumnChoiceProps) {
  const { state, words, speak, orders } = usePane();
  const { language } = state;
  const fieldName = (field: FieldName) => speak(say(`field.${field}`));
  const samples = column.samples.map((value) => sampleText(value, language)).join(" · ");
  const isFixable = hasOwnHeading(sheet, column);
  const hint = samples === "" ? words("pane.found.empty") : words("pane.found.samples", { samples });
  const fields = [...fieldsOn(kind)].sort((one, other) => fieldName(one).localeCompare(fieldName(other), language));
  return (
    <Field
      label={column.heading || words("pane.found.noHeading", { letters: columnLetters(column.column) })}
      hint={isFixable ? hint : `${hint} ${words("pane.found.needsHeading")}`}
    >
      <Select
        value={column.field ?? NONE}
        disabled={!isFixable || state.busy !== null}
        onChange={(_, { value }) => {
          const field = fields.find((known) => known === value) ?? null;
          void orders.correct(withField(state.fixed, sheet, column.heading, field));
        }}
      >
        <option value={NONE}>{words("pane.found.noField")}</option>
        {fields.map((field) => (
          <option key={field} value={field}>
            {fieldName(field)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
