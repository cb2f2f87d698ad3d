import { Badge } from "@fluentui/react-components";
import { say } from "../../register/message";
import type { Severity } from "../../register/validation/finding";
import { usePane } from "../shell/pane";

const colours = { error: "danger", warning: "warning", info: "informative" } as const;

/** How bad it is, in a word; the colour only repeats it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { speak } = usePane();
  return (
    <Badge appearance="tint" color={colours[severity]} style={{ height: "auto", flexShrink: 0 }}>
      {speak(say(`severity.${severity}`))}
    </Badge>
  );
}
