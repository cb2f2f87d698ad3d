import { iconPath, icons, iconSizes } from "./manifest/icons";

/** The pane's page, and the page that Excel opens for help. */
export const pageFile = "taskpane.html";
export const helpFile = "help.html";

/** Every file that the manifest names, below the address where the add-in is served. */
export const hostedFiles: readonly string[] = [
  pageFile,
  helpFile,
  ...icons.flatMap((icon) => iconSizes.map((size) => iconPath(icon, size))),
];
