import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { associateCommands } from "../../src/excel/commands";
import { onOrder, orders, type Order } from "../../src/taskpane/boot/ribbonOrders";

type Command = (event: { completed(): void }) => void;

const associated = new Map<string, Command>();
const showAsTaskpane = jest.fn<() => Promise<void>>();

beforeEach(() => {
  associated.clear();
  showAsTaskpane.mockReset().mockResolvedValue();
  const actions = { associate: (name: string, command: Command) => associated.set(name, command) };
  Object.assign(globalThis, { Office: { actions, addin: { showAsTaskpane } } });
  associateCommands();
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

/** Presses a button of the ribbon; resolves once Excel is told that the command is over. */
function press(name: string): Promise<void> {
  return new Promise((completed) => associated.get(name)?.({ completed }));
}

test("every order has its function", () => {
  expect([...associated.keys()]).toEqual([...orders]);
});

test("a button shows the pane and gives its order", async () => {
  const given: Order[] = [];
  const stop = onOrder((order) => given.push(order));
  await press("check");
  await press("reports");
  stop();
  expect(given).toEqual(["check", "reports"]);
  expect(showAsTaskpane).toHaveBeenCalledTimes(2);
});

test("an order that comes before the pane is ready waits for it, and is given once", async () => {
  await press("check");
  await press("build");
  const given: Order[] = [];
  onOrder((order) => given.push(order))();
  onOrder((order) => given.push(order))();
  expect(given).toEqual(["build"]);
});

test("the button is free again where the pane cannot be shown", async () => {
  showAsTaskpane.mockRejectedValue(new Error("no pane"));
  await expect(press("build")).resolves.toBeUndefined();
  onOrder(() => undefined)();
});
