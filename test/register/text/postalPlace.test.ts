import { expect, test } from "@jest/globals";
import { isPostalPlace, readPostalPlaces } from "../../../src/register/text/postalPlace";

test.each<[string, string, string, string]>([
  ["0150 Oslo", "0150", "Oslo", "Norwegian"],
  ["NO-0150 Oslo", "0150", "Oslo", "with the country's letters"],
  ["8392 SØRVÅGEN", "8392", "SØRVÅGEN", "capitals"],
  ["6390 Bad Tölz-Ost", "6390", "Bad Tölz-Ost", "hyphen and blank"],
  ["D-10115 Berlin", "10115", "Berlin", "German"],
  ["114 35 Stockholm", "114 35", "Stockholm", "Swedish"],
  ["Oslo 0150", "0150", "Oslo", "the other way round"],
  ["0150, Oslo", "0150", "Oslo", "with a comma"],
])("%s is %s and %s (%s)", (text, postcode, place) => {
  expect(readPostalPlaces([text])).toEqual([{ postcode, place }]);
});

test("Dutch postcodes keep their letters, where the column has them", () => {
  expect(readPostalPlaces(["1012 AB Amsterdam", "3011AD Rotterdam", "", "0150 Oslo"])).toEqual([
    { postcode: "1012 AB", place: "Amsterdam" },
    { postcode: "3011 AD", place: "Rotterdam" },
    undefined,
    { postcode: "0150", place: "Oslo" },
  ]);
});

test("two capitals are no Dutch letters in a column of others", () => {
  expect(readPostalPlaces(["4900 NY Tvedestrand", "0150 Oslo"])[0]).toEqual({ postcode: "4900", place: "NY Tvedestrand" });
});

test.each(["Oslo", "0150", "12 Main Street", "9876 Sunset Blvd at Vine and more", "Storgata 1, 0150 Oslo 2", "", "Postboks 12"])("%p is none", (text) => {
  expect(isPostalPlace(text)).toBe(false);
});
