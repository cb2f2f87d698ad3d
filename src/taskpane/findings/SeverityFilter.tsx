import { Field, Select } from "@fluentui/react-components";
import { say } from "../../register/message";
import type { Finding, Severity } from "../../register/validation/finding";
import { usePane } from "../shell/pane";

const severities: readonly Severity[] = ["error", "warning", "info"];

interface SeverityFilterProps {
  readonly findings: readonly Finding[];
  readonly chosen: Severity | null;
  readonly onChoose: (chosen: Severity | null) => void;
}

/** Shows all findings, or those of one weight; weights that nothing has are not offered. */
export function SeverityFilter({ findings, chosen, onChoose }: SeverityFilterProps) {
  const { words, speak } = usePane();
  const present = severities.filter((severity) => findings.some((finding) => finding.severity === severity));
  if (present.length < 2) return null;
  return (
    <Field label={words("pane.findings.filter")}>
      <Select value={chosen ?? ""} onChange={(_, { value }) => onChoose(present.find((severity) => severity === value) ?? null)}>
        <option value="">{words("pane.findings.filter.all", { count: findings.length })}</option>
        {present.map((severity) => (
          <option key={severity} value={severity}>
            {speak(say(`severity.${severity}`))} ({findings.filter((finding) => finding.severity === severity).length})
          </option>
        ))}
      </Select>
    </Field>
  );
}
