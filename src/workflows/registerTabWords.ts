import { speaker } from "../locales/speak";
import { languages, type Language } from "../locales/words";
import type { ColumnRole } from "../register/changes/registerColumn";
import { fieldNames, type FieldName } from "../register/fields/catalogue";
import type { HeadingRoles } from "../register/joining/rolesByHeading";
import { asOfHeading, computedHeads } from "../register/reports/computedColumns";
import { readerForms } from "../workbook/readerForm";
import type { RegisterTabWords } from "../workbook/registerTab/tabWords";
import type { RegisterKind } from "../register/customer/registerPlan";

const customerTypes = ["business", "private", "public", "association"];
const lifeCycles = ["suspect", "prospect", "customer", "inactive", "archived"];
/** What the headings of a register mean, in each language: it may have been built in another than is spoken now. */
export const headingRoles: readonly HeadingRoles[] = languages.map((language) => {
  const speak = speaker(language);
  const computed = [{ name: "asOf", heading: asOfHeading }, ...computedHeads("")];
  return new Map<string, ColumnRole>([
    ...computed.map(({ name, heading }) => [speak(heading), { is: "computed", name }] as const),
    ...fieldNames.map((field) => [speak({ say: `field.${field}` }), { is: "field", field }] as const),
    [speak({ say: "register.rowId" }), { is: "rowId" }],
  ]);
});

/** The countries that the drop-down offers after the home country; any other may be typed. */
const countries = ["NO", "SE", "DK", "FI", "IS", "DE", "NL", "BE", "GB", "IE", "FR", "ES", "IT", "AT", "CH", "PL", "US"];

/** The words of a register's tab in one language. `home` is the home country's ISO 3166-1 code. */
export function registerTabWords(kind: RegisterKind, language: Language, home: string): RegisterTabWords {
  const speak = speaker(language);
  const say = (code: string) => speak({ say: code });
  const countryName = new Intl.DisplayNames([language], { type: "region" });
  const headings = Object.fromEntries(fieldNames.map((field) => [field, say(`field.${field}`)])) as Record<FieldName, string>;
  return {
    tabName: say(`tab.register.${kind}`),
    rowId: say("register.rowId"),
    headings,
    yes: say("register.yes"),
    no: say("register.no"),
    lists: {
      customerType: customerTypes.map((type) => say(`customerType.${type}`)),
      lifeCycle: lifeCycles.map((stage) => say(`lifeCycle.${stage}`)),
      country: [...new Set([home, ...countries])].map((code) => countryName.of(code) ?? code),
    },
    rules: {
      title: say("register.rule.title"),
      number: say("register.rule.number"),
      list: say("register.rule.list"),
      organisationNumber: say("register.rule.organisationNumber"),
      email: say("register.rule.email"),
      date: say("register.rule.date"),
      notNegative: say("register.rule.notNegative"),
      amount: say("register.rule.amount"),
      discount: say("register.rule.discount"),
      pastDate: say("register.rule.pastDate"),
      account: say("register.rule.account"),
      postcode: say("register.rule.postcode"),
      website: say("register.rule.website"),
      paymentTerms: say("register.rule.paymentTerms"),
    },
    form: readerForms[language],
    page: say("register.page"),
    of: say("register.of"),
  };
}
