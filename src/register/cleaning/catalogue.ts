import type { Repair } from "./repair";
import { account } from "./repairs/account";
import { apostrophe } from "./repairs/apostrophe";
import { control } from "./repairs/control";
import { country } from "./repairs/country";
import { currency } from "./repairs/currency";
import { customerType } from "./repairs/customerType";
import { dateCompact, dateOrder, dateText } from "./repairs/dateText";
import { edges } from "./repairs/edges";
import { email } from "./repairs/email";
import { emailAt } from "./repairs/emailAt";
import { emailNamed } from "./repairs/emailNamed";
import { emailTypo } from "./repairs/emailTypo";
import { encoding } from "./repairs/encoding";
import { entities } from "./repairs/entities";
import { flag } from "./repairs/flag";
import { fullWidth } from "./repairs/fullWidth";
import { iban } from "./repairs/iban";
import { invisible } from "./repairs/invisible";
import { kid } from "./repairs/kid";
import { language } from "./repairs/language";
import { legalForm } from "./repairs/legalForm";
import { lineBreaks } from "./repairs/lineBreaks";
import { nameCase, nameCaseInDoubt } from "./repairs/nameCase";
import { namePlaceholder } from "./repairs/namePlaceholder";
import { nameSplit } from "./repairs/nameSplit";
import { normalForm } from "./repairs/normalForm";
import { numberOfVatId } from "./repairs/numberOfVatId";
import { numberMark, numberText } from "./repairs/numberText";
import { organisationNumber } from "./repairs/organisationNumber";
import { phone } from "./repairs/phone";
import { placeholder } from "./repairs/placeholder";
import { placeOfPostcode } from "./repairs/placeOfPostcode";
import { placeSpelling } from "./repairs/placeSpelling";
import { pointZero } from "./repairs/pointZero";
import { postcode } from "./repairs/postcode";
import { postcodeSplit } from "./repairs/postcodeSplit";
import { postcodeZeros } from "./repairs/postcodeZeros";
import { quotes } from "./repairs/quotes";
import { spaces } from "./repairs/spaces";
import { spelling } from "./repairs/spelling";
import { streetSplit } from "./repairs/streetSplit";
import { terms } from "./repairs/terms";
import { vatId } from "./repairs/vatId";
import { website } from "./repairs/website";
import type { RowRepair } from "./rowRepair";

/**
 * What is wrong with how a text is coded, whatever it says. These come first, since what a column tells of itself is told
 * by sound texts; and in this order: a no-break blank may be half of a letter.
 */
export const textRepairs: readonly Repair[] = [
  encoding,
  entities,
  fullWidth,
  control,
  invisible,
  normalForm,
  lineBreaks,
  spaces,
  apostrophe,
  quotes,
  edges,
  placeholder,
];

/** What is wrong with a value of its field. Each cell goes through them in turn until nothing more changes. */
export const valueRepairs: readonly Repair[] = [
  legalForm,
  nameCase,
  placeSpelling,
  pointZero,
  phone,
  organisationNumber,
  vatId,
  iban,
  account,
  kid,
  email,
  website,
  postcodeZeros,
  postcode,
  country,
  currency,
  language,
  customerType,
  flag,
  terms,
  numberText,
  dateText,
  dateCompact,
  spelling,
];

/** Repairs of one cell that a person decides on, each by itself. */
export const askedRepairs: readonly Repair[] = [nameCaseInDoubt, namePlaceholder, emailAt, emailNamed, emailTypo, numberMark, dateOrder];

/** Repairs of several cells of a row; a person decides. */
export const rowRepairs: readonly RowRepair[] = [postcodeSplit, streetSplit, placeOfPostcode, nameSplit, numberOfVatId];
