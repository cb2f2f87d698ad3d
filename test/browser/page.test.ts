import { expect, test } from "@jest/globals";
import { axeFindings, visualFaults } from "./lookAt";
import { visit } from "./visit";
import { withWorkbench } from "./workbench";

withWorkbench(() => {
  test.each([
    { language: "nb", theme: "light" },
    { language: "de", theme: "dark" },
  ] as const)(
    "the page around the pane has no finding of axe and no code for a word: $language, $theme",
    async (options) => {
      const visitor = await visit(options);
      await visitor.page.locator("#file-name", { hasText: "Sjokolade AS.xlsx" }).waitFor();
      const page = visitor.page.mainFrame();
      expect(await axeFindings(page)).toEqual([]);
      expect(await visualFaults(page)).toEqual([]);
      await visitor.page.locator("#testers-button").click();
      expect(await axeFindings(page)).toEqual([]);
      expect(await visualFaults(page)).toEqual([]);
      expect(visitor.complaints).toEqual([]);
      await visitor.context.close();
    },
    60_000,
  );
});
