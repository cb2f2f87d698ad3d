import { expect, test } from "@jest/globals";
import { afterEvents, openBlank } from "../openExcel";

async function listen(): Promise<{ readonly heard: Excel.WorksheetChangedEventArgs[]; readonly stop: () => Promise<void> }> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (args) => {
      heard.push(args);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return {
    heard,
    stop: async () => {
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    },
  };
}

test("the user's own edit, another person's and the add-in's are told apart", async () => {
  const { host, sheet } = openBlank();
  const { heard, stop } = await listen();
  host.editAsUser("Ark1", "B2", "mine");
  await afterEvents();
  host.editAsOther("Ark1", "B3:C3", [["theirs", 1]]);
  await afterEvents();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").getRange("D4").values = [["ours"]];
    await context.sync();
  });
  await afterEvents();
  expect(heard.map(({ address, source, triggerSource }) => [address, source, triggerSource])).toEqual([
    ["B2", "Local", "Unknown"],
    ["B3:C3", "Remote", "Unknown"],
    ["D4", "Local", "ThisLocalAddin"],
  ]);
  expect(heard[0]).toMatchObject({ type: "WorksheetChanged", changeType: "RangeEdited", worksheetId: sheet.id });
  expect(heard[0]?.details).toMatchObject({
    valueBefore: "",
    valueAfter: "mine",
    valueTypeBefore: "Empty",
    valueTypeAfter: "String",
  });
  await stop();
  host.editAsUser("Ark1", "B2", "unheard");
  await afterEvents();
  expect(heard).toHaveLength(3);
});

test("a large block is one event, though the client writes it in pieces", async () => {
  openBlank();
  const { heard, stop } = await listen();
  await Excel.run(async (context) => {
    const block = Array.from({ length: 2_000 }, (_row, row) => [row, "x"]);
    context.workbook.worksheets.getItem("Ark1").getRange("A1:B2000").values = block;
    await context.sync();
  });
  await afterEvents();
  expect(heard.map(({ address }) => address)).toEqual(["A1:B2000"]);
  await stop();
});

test("events arrive at the sheet's own listeners too, and give the range that they are about", async () => {
  const { host } = openBlank();
  const heard: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.getItem("Ark1").onChanged.add(async (args) => {
      await Excel.run(async (own) => {
        const range = args.getRange(own).load("address, values");
        await own.sync();
        heard.push(`${range.address} ${String(range.values[0]?.[0])}`);
      });
    });
    await context.sync();
    return added;
  });
  host.editAsUser("Ark1", "C3", 7);
  await afterEvents();
  expect(heard).toEqual(["'Ark1'!C3 7"]);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
});

test("with events switched off the add-in hears nothing", async () => {
  const { host } = openBlank();
  const { heard, stop } = await listen();
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  host.editAsUser("Ark1", "A1", 1);
  await afterEvents();
  expect(heard).toEqual([]);
  await stop();
});

test("added, deleted and selected sheets are announced", async () => {
  openBlank();
  const heard: string[] = [];
  const { handlers } = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (what: string) => async () => {
      heard.push(what);
      return Promise.resolve();
    };
    const made = {
      handlers: [
        worksheets.onAdded.add(note("added")),
        worksheets.onDeleted.add(note("deleted")),
        worksheets.onSelectionChanged.add(note("selection")),
      ],
    };
    await context.sync();
    return made;
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Ny");
    sheet.getRange("B2").select();
    await context.sync();
  });
  await afterEvents();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ny").delete();
    await context.sync();
  });
  await afterEvents();
  expect(heard).toEqual(["added", "selection", "deleted"]);
  const [first] = handlers;
  if (first !== undefined) {
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  }
});
