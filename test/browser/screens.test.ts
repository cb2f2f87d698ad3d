import { expect, test } from "@jest/globals";
import { languages } from "../../src/locales/words";
import { Looking } from "./looking";
import { visit } from "./visit";
import { withWorkbench } from "./workbench";

withWorkbench(() => {
  test.each(languages)(
    "every screen in %s, in every look and width: nothing cut or wider than the pane, no code for a word, no finding of axe",
    async (language) => {
      const visitor = await visit({ language });
      await visitor.page.setViewportSize({ width: 1000, height: 1300 });
      const looking = new Looking(visitor, language);

      await looking.inTheme("light", ["light", "contrast"], () => looking.atFirst());
      await looking.inTheme("dark", ["dark"], async () => {
        await looking.atFirst();
        await looking.build();
        await looking.afterwards();
      });
      await looking.inTheme("light", ["light", "contrast"], () => looking.afterwards());

      expect([...new Set(looking.faults)]).toEqual([]);
      expect(visitor.complaints).toEqual([]);
      await visitor.context.close();
    },
    240_000,
  );
});
