import { Button, makeStyles } from "@fluentui/react-components";
import { usePane } from "./pane";

const useOwnStyles = makeStyles({
  wide: { width: "100%", minHeight: "36px", maxWidth: "none", whiteSpace: "normal", overflowWrap: "anywhere" },
});

interface PrimaryButtonProps {
  /** What will happen. */
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}

/** The one next step of a screen. It keeps the focus while work goes on, so that a keyboard does not lose its place. */
export function PrimaryButton({ label, onClick, disabled = false }: PrimaryButtonProps) {
  const own = useOwnStyles();
  const { state } = usePane();
  return (
    <Button appearance="primary" className={own.wide} disabledFocusable={disabled || state.busy !== null} onClick={onClick}>
      {label}
    </Button>
  );
}
