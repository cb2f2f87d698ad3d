import "./page.css";
import { startCycling } from "./page/cycling";
import { part } from "./page/part";
import { startDivider } from "./page/divider";
import { Workbench } from "./workbench";

startDivider(part("divider"), part("desk"));
startCycling(part("bar"), part("grid"), part("pane"));
const workbench = new Workbench();
workbench.start();
