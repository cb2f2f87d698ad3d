import { expect, test } from "@jest/globals";
import { Workbook as Book } from "exceljs";
import type { Language } from "../../src/locales/words";
import { brokenOffBook } from "./brokenOffBook";
import { brokenOffScreens, changingScreens } from "./changingScreens";
import { alikeFirm } from "../taskpane/alikeFirm";
import { everydayScreens, firstScreens, undecidedScreens } from "./everydayScreens";
import { Looking } from "./looking";
import { visit } from "./visit";
import { withWorkbench } from "./workbench";

async function bookOf(build: (book: Book) => void): Promise<Buffer> {
  const book = new Book();
  build(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The pane's screens in some languages: a file of tests for two of them, so that two files go at once. */
export function everyScreenIn(languages: readonly Language[]): void {
  withWorkbench(() => {
    test.each(languages)(
      "every screen in %s, in every look and width: nothing cut or wider than the pane, no code for a word, no finding of axe",
      async (language) => {
        const visitor = await visit({ language });
        await visitor.page.setViewportSize({ width: 1000, height: 1300 });
        const looking = new Looking(visitor, language);

        await looking.inTheme("light", ["light", "contrast"], () => firstScreens(looking));
        await looking.inTheme("dark", ["dark"], async () => {
          await firstScreens(looking);
          await looking.button("pane.found.build").click();
          await everydayScreens(looking);
        });
        await looking.inTheme("light", ["light", "contrast"], async () => {
          await everydayScreens(looking);
          await changingScreens(looking);
        });
        await looking.inBook("like.xlsx", await bookOf(alikeFirm), () => undecidedScreens(looking));
        await looking.inBook("avbrutt.xlsx", await brokenOffBook(), () => brokenOffScreens(looking));

        expect([...new Set(looking.faults)]).toEqual([]);
        expect(visitor.complaints).toEqual([]);
        await visitor.context.close();
      },
      480_000,
    );
  });
}
