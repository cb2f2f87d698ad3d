import { everyScreenIn } from "./everyScreen";

everyScreenIn(["nb", "en"]);
