import { onTexts } from "../onTexts";
import type { Repair } from "../repair";

const WIDE = /[\uff01-\uff5e]/g;
const BETWEEN = 0xff01 - 0x21;

/** Letters and digits in the wide form of East Asian fonts: `ＡＢＣ` is `ABC`. */
export const fullWidth: Repair = {
  rule: "text.fullWidth",
  certainty: "safe",
  keeps: "signs",
  on: () => onTexts((text) => text.replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - BETWEEN))),
};
