import { expect, test } from "@jest/globals";
import { dump } from "../faults/dump";
import { twoRegisters } from "../workflows/twoRegisters";
import { anyPane } from "./anyPane";

test("two registers are told of, what the older would take over is shown, and only then it is written and can be undone", async () => {
  const host = await twoRegisters({
    inSecond: (second) => {
      second.editAsUser("Kundekartotek", "D2", "'99 88 77 66");
      second.editAsUser("Kundekartotek", "B5", "'020");
      second.editAsUser("Kundekartotek", "C5", "Ny hos Ola AS");
    },
  });
  const before = dump(host.workbook);
  const { orders, state, said } = anyPane();
  await orders.start();
  expect(state().screen.is).toBe("home");
  expect(state().summary?.findings.map(({ code }) => code)).toContain("register.second");
  expect(state().summary?.counts.customers).toBe(3);

  await orders.join();
  expect(state().preview).toMatchObject({
    job: "join",
    changes: { cells: 1, rules: [{ rule: "register.join", count: 1 }], rows: [{ is: "added", count: 1, samples: [{ key: "020", from: "Kundekartotek (2)" }] }] },
  });
  expect(dump(host.workbook)).toEqual(before);

  await orders.accept();
  expect(state().screen.is).toBe("home");
  expect(said()).toBe(
    "Kartotekene er samlet: 1 ny rad, 1 endret celle. Det som «Kundekartotek (2)» hadde, er samlet i «Kundekartotek». Arket regnes ikke med lenger, og du kan slette det.",
  );
  expect(state().summary?.findings.map(({ code }) => code)).toContain("register.joined");
  expect(state().summary?.counts.customers).toBe(4);

  await orders.undoAtOnce(state().notice?.batches ?? []);
  expect(dump(host.workbook)).toEqual(before);
  expect(state().summary?.findings.map(({ code }) => code)).toContain("register.second");
});
