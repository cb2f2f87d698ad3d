import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { CellError } from "../../../src/register/cells";
import { holding } from "../../../src/workflows/worker/holding";
import { receiver, sending, type WireMessage } from "../../../src/workflows/worker/wire";

function carried(value: unknown): { readonly value: unknown; readonly messages: readonly WireMessage[] } {
  let arrays = 0;
  const messages = [...sending(7, value, holding(), () => arrays++)].map((message) => structuredClone(message));
  const receive = receiver(holding());
  const outcomes = messages.map(receive);
  const outcome = outcomes.pop();
  expect(outcomes.every((one) => one === undefined)).toBe(true);
  expect(outcome?.id).toBe(7);
  return { value: outcome?.value, messages };
}

const leaf = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(CellError.of("#N/A"), CellError.of("#REF!")),
);
const { anything } = fc.letrec<{ anything: unknown }>((tie) => ({
  anything: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie("anything")),
    fc.dictionary(fc.string(), tie("anything"), { noNullPrototype: true }),
    fc.array(fc.tuple(fc.string(), tie("anything"))).map((entries) => new Map(entries)),
    fc.array(leaf).map((items) => new Set(items)),
    fc.float64Array(),
  ),
}));

test("whatever is sent comes as it was", () => {
  fc.assert(
    fc.property(anything, (value) => {
      expect(carried(value).value).toEqual(value);
    }),
  );
});

test("an error value is the same one at the other side, where cells are compared by identity", () => {
  const error = CellError.of("#N/A");
  const { value } = carried([[error]]);
  expect((value as unknown[][])[0]?.[0]).toBe(error);
});

test("a hundred thousand rows go in slices that no message exceeds", () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => [row, `name ${row}`, row % 7 === 0 ? CellError.of("#N/A") : null]);
  const { value, messages } = carried({ rows, columns: new Map([["name", rows.map(([, name]) => name)]]) });
  expect(value).toEqual({ rows, columns: new Map([["name", rows.map(([, name]) => name)]]) });
  const slices = messages.filter((message) => message.is === "slice");
  const leaves = slices.map(({ items }) => items.reduce<number>((sum, item) => sum + (Array.isArray(item) ? item.length : 1), 0));
  expect(Math.max(...leaves)).toBeLessThan(8_100);
});

test("what both sides have is not sent again", () => {
  const large = { cells: Array.from({ length: 50_000 }, (_, at) => at) };
  const [here, there] = [holding(), holding()];
  here.hold(3, large);
  there.hold(3, large);
  const messages = [...sending(1, { large, other: 1 }, here, () => 0)];
  expect(messages).toHaveLength(1);
  const outcome = receiver(there)(structuredClone(messages[0] as WireMessage));
  expect((outcome?.value as { large: unknown }).large).toBe(large);
});
