import { associateCommands } from "./commands";

// Joins the pane's script in the build for Excel alone: nowhere else is there a ribbon.
void Office.onReady(associateCommands);
