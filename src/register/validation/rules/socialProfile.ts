import type { FieldName } from "../../fields/catalogue";
import { textRule, type ValueFault } from "../cellRule";
import type { Rule } from "../rule";

const LINKED_IN = /(?:^|[/.])linkedin\.com\/(?:in|company|school|showcase|pub)\/[^\s/]+|^[\w%æøåäöüß-]{3,100}$/i;
const XING = /(?:^|[/.])xing\.(?:com|to)\/(?:profile|pages|companies|people)?\/?[^\s/]+|^[\w%æøåäöüß-]{3,100}$/i;

/** Profiles that lead nowhere: an address of another site, or no address at all. The name within the address is enough. */
export const socialProfile: Rule = function* (register, context) {
  yield* profiles("linkedIn", LINKED_IN)(register, context);
  yield* profiles("xing", XING)(register, context);
};

function profiles(field: FieldName, form: RegExp): Rule {
  return textRule([field], (text): ValueFault | null => (form.test(text) ? null : { code: "profile.format", severity: "info", values: { field: { say: `field.${field}` } } }));
}
