import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import type { Finding } from "../../register/validation/finding";
import { usePane } from "../shell/pane";

const useOwnStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", rowGap: "8px", alignItems: "flex-start" },
});

interface IgnoreFieldProps {
  readonly findings: readonly Finding[];
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

/** Leaves all findings of a rule out from now on, with the person's reason, so that a colleague knows why. */
export function IgnoreField({ findings, reason, onReason }: IgnoreFieldProps) {
  const own = useOwnStyles();
  const { words, orders, state } = usePane();
  return (
    <div className={own.column}>
      <Field label={words("pane.findings.reason")} hint={words("pane.findings.reason.about")}>
        <Input value={reason} onChange={(_, { value }) => onReason(value)} />
      </Field>
      <Button disabledFocusable={state.busy !== null} onClick={() => void orders.ignore(findings, reason)}>
        {findings.length === 1 ? words("pane.findings.ignoreOne") : words("pane.findings.ignore", { count: findings.length })}
      </Button>
    </div>
  );
}
