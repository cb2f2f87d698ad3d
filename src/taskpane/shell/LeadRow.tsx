import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";

const useOwnStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    width: "100%",
    minHeight: "32px",
    padding: "4px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  texts: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", flexGrow: 1, minWidth: 0 },
  label: { flexGrow: 1, flexShrink: 1, flexBasis: "40%", overflowWrap: "anywhere" },
  value: {
    marginLeft: "auto",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorBrandForegroundLink,
    overflowWrap: "anywhere",
  },
  strong: { fontWeight: 600 },
  arrow: { flexShrink: 0, width: "16px", height: "16px", color: tokens.colorNeutralForeground3 },
});

interface LeadRowProps {
  readonly label: ReactNode;
  readonly value?: string;
  /** Where it leads, for those who hover and those who listen. */
  readonly hint: string;
  readonly strong?: boolean;
  readonly onClick: () => void;
}

/** A number, or a name, that leads to what it stands for. */
export function LeadRow({ label, value, hint, strong = false, onClick }: LeadRowProps) {
  const own = useOwnStyles();
  return (
    <button type="button" className={mergeClasses(own.row, strong && own.strong)} title={hint} onClick={onClick}>
      <span className={own.texts}>
        <span className={own.label}>{label}</span>
        {value === undefined ? null : <span className={own.value}>{value}</span>}
      </span>
      <ChevronRightRegular className={own.arrow} aria-hidden />
    </button>
  );
}
