import { expect, test } from "@jest/globals";
import { withoutMisplaced } from "../../../src/register/duplicates/misplaced";
import type { FieldName } from "../../../src/register/fields/catalogue";

test.each<[string, FieldName, FieldName, [string, string], [string, string]]>([
  ["both stand in each other's column", "organisationNumber", "phone", ["22 33 44 55", "923609016"], ["923609016", "22 33 44 55"]],
  ["an organisation number among the phones, its own column empty", "organisationNumber", "phone", ["", "923 609 016"], ["923 609 016", ""]],
  ["eight digits alone may be a damaged organisation number", "organisationNumber", "phone", ["92360901", ""], ["92360901", ""]],
  ["an address written as a phone", "email", "phone", ["", "post@nordlys.no"], ["post@nordlys.no", ""]],
  ["postcode and place swapped", "postcode", "place", ["Oslo", "0150"], ["0150", "Oslo"]],
  ["right as they stand", "postcode", "place", ["0150", "Oslo"], ["0150", "Oslo"]],
  ["two phones: which one is wrong nobody knows", "organisationNumber", "phone", ["22334455", "22334466"], ["22334455", "22334466"]],
])("%s", (_, one, other, [first, second], [rightFirst, rightSecond]) => {
  const right = withoutMisplaced(new Map([[one, [first]], [other, [second]]]));
  expect([right.get(one), right.get(other)]).toEqual([[rightFirst], [rightSecond]]);
});
