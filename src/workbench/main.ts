import "./page.css";
import { part } from "./page/part";
import { startDivider } from "./page/divider";
import { Workbench } from "./workbench";

startDivider(part("divider"), part("desk"));
const workbench = new Workbench();
workbench.start();
