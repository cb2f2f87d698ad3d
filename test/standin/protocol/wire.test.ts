import { expect, test } from "@jest/globals";
import { blankWorkbook } from "../../../src/standin/file/blankWorkbook";
import { Host } from "../../../src/standin/host/host";

/** Sends actions as the client spells them and gives what comes back. */
function ask(objectPaths: readonly object[], actions: readonly object[]): unknown {
  const host = new Host(blankWorkbook("Ark1"));
  let answer = "";
  host.connect((text) => (answer = text));
  const body = {
    AutoKeepReference: true,
    Actions: actions,
    ObjectPaths: Object.fromEntries(objectPaths.map((path) => [(path as { Id: number }).Id, path])),
  };
  host.receive(JSON.stringify({ id: 7, type: 1, flags: 4, message: { url: "ProcessQuery", method: "POST", headers: {}, body } }));
  const reply = JSON.parse(answer) as { id: number; type: number; message: { statusCode: number; body: unknown } };
  expect([reply.id, reply.type, reply.message.statusCode]).toEqual([7, 1, 200]);
  return reply.message.body;
}

const workbook = { Id: 1, ObjectPathType: 1, Name: "" };
const worksheets = { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
const sheet = { Id: 5, ObjectPathType: 5, Name: "", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["Ark1"] } };
const range = { Id: 7, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 5, ArgumentInfo: { Arguments: ["A1:B2"] } };
const paths = [workbook, worksheets, sheet, range];
const sheetId = "{00000000-0001-0000-0001-000000000000}";

test("plain objects, keyed ones, tracked ones and null objects are told apart when they are instantiated", () => {
  const missing = {
    Id: 9,
    ObjectPathType: 3,
    Name: "GetItemOrNullObject",
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: ["Ingen"] },
  };
  const actions = [3, 5, 7, 9].map((ObjectPathId, index) => ({ Id: 20 + index, ActionType: 1, Name: "", ObjectPathId }));
  expect(ask([...paths, missing], actions)).toEqual({
    Results: [
      { ActionId: 20, Value: {} },
      { ActionId: 21, Value: { Id: sheetId } },
      { ActionId: 22, Value: { _ReferenceId: "ref1" } },
      { ActionId: 23, Value: null },
    ],
    TraceIds: [],
  });
});

test("a collection answers its items with their keys", () => {
  const query = { Id: 20, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name"] } };
  expect(ask(paths, [query])).toEqual({
    Results: [{ ActionId: 20, Value: { _Items: [{ Id: sheetId, Name: "Ark1" }] } }],
    TraceIds: [],
  });
});

test("every trace, setter and method without a value has its result", () => {
  const actions = [
    { Id: 20, ActionType: 5, Name: "Trace", ObjectPathId: 0 },
    { Id: 21, ActionType: 4, Name: "TabColor", ObjectPathId: 5, ArgumentInfo: { Arguments: ["#00FF00"] } },
    { Id: 22, ActionType: 3, Name: "Activate", ObjectPathId: 5, ArgumentInfo: { Arguments: [] } },
    { Id: 23, ActionType: 3, Name: "GetCount", ObjectPathId: 3, ArgumentInfo: { Arguments: [null] } },
  ];
  expect(ask(paths, actions)).toEqual({
    Results: [
      { ActionId: 20, Value: null },
      { ActionId: 21, Value: null },
      { ActionId: 22, Value: null },
      { ActionId: 23, Value: 1 },
    ],
    TraceIds: [],
  });
});

test("an object among the arguments stands for its path", () => {
  const bounding = {
    Id: 9,
    ObjectPathType: 3,
    Name: "GetBoundingRect",
    ParentObjectPathId: 7,
    ArgumentInfo: { Arguments: [11], ReferencedObjectPathIds: [11] },
  };
  const other = {
    Id: 11,
    ObjectPathType: 3,
    Name: "GetRange",
    ParentObjectPathId: 5,
    ArgumentInfo: { Arguments: ["D5"] },
    D: true,
  };
  const query = { Id: 20, ActionType: 2, Name: "", ObjectPathId: 9, QueryInfo: { Select: ["address"] } };
  expect(ask([...paths, bounding, other], [query])).toMatchObject({ Results: [{ Value: { Address: "'Ark1'!A1:D5" } }] });
});

test("an error names the action and the member; results before it are kept", () => {
  const actions = [
    { Id: 20, ActionType: 1, Name: "", ObjectPathId: 5 },
    { Id: 21, ActionType: 4, Name: "Values", ObjectPathId: 7, ArgumentInfo: { Arguments: [[[1, 2, 3]]] } },
    { Id: 22, ActionType: 1, Name: "", ObjectPathId: 7 },
  ];
  expect(ask(paths, actions)).toEqual({
    Results: [{ ActionId: 20, Value: { Id: sheetId } }],
    TraceIds: [],
    Error: {
      Code: "InvalidArgument",
      Message: "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      Location: "Range.values",
      HttpStatusCode: 400,
      ActionIndex: 1,
    },
  });
});

test("a reference that is let go twice is no error", () => {
  const release = { Id: 20, ActionType: 3, Name: "_RemoveReference", ObjectPathId: 1, ArgumentInfo: { Arguments: ["ref99"] } };
  expect(ask([workbook], [release])).toEqual({ Results: [{ ActionId: 20, Value: null }], TraceIds: [] });
});
