import { everyScreenIn } from "./everyScreen";

everyScreenIn(["de", "nl"]);
