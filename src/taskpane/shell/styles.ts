import { makeStyles, tokens } from "@fluentui/react-components";

/** What the screens share: one column, headings, quiet text. */
export const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: "16px", padding: "12px 16px 20px" },
  section: { display: "flex", flexDirection: "column", rowGap: "8px" },
  heading: {
    fontSize: "20px",
    lineHeight: "26px",
    fontWeight: 600,
    margin: 0,
    outlineStyle: "none",
    overflowWrap: "anywhere",
    hyphens: "auto",
  },
  subheading: { fontSize: "15px", lineHeight: "20px", fontWeight: 600, margin: 0, overflowWrap: "anywhere" },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: "13px", lineHeight: "18px", overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  actions: { display: "flex", flexDirection: "column", rowGap: "8px" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
