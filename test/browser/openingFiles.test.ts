import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import path from "node:path";
import { badFiles } from "./badFiles";
import { visit, type Visit } from "./visit";
import { withWorkbench } from "./workbench";

const megabyte = 2 ** 20;

withWorkbench(() => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit();
    await visitor.page.locator("#file-name", { hasText: "Sjokolade AS.xlsx" }).waitFor();
  }, 60_000);
  afterAll(() => visitor.context.close());

  test.each(badFiles)("$name is refused in words, and what was open stays", async ({ name, content, says }) => {
    const { page, say } = visitor;
    await page.locator("#file").setInputFiles({ name, mimeType: "application/octet-stream", buffer: content });
    await page.getByRole("alert").filter({ hasText: name }).waitFor();
    expect(await page.locator("#notice-text").innerText()).toBe(say({ say: says, values: { file: name } }));
    expect(await page.locator("#file-name").innerText()).toBe("Sjokolade AS.xlsx");
    await page.getByRole("button", { name: say({ say: "workbench.close" }), exact: true }).click();
  });

  test("a file of 100 MB is refused before it is read", async () => {
    const { page } = visitor;
    // Made in the page: the protocol of the browser takes no file of this size.
    await page.evaluate((size) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(size)], "stor.xlsx"));
      const input = document.getElementById("file") as HTMLInputElement;
      input.files = files.files;
      input.dispatchEvent(new Event("change"));
    }, 100 * megabyte);
    await page.getByRole("alert").filter({ hasText: "stor.xlsx" }).waitFor();
    expect(await page.locator("#notice-text").innerText()).toContain("100 MB");
    expect(await page.locator("#file-name").innerText()).toBe("Sjokolade AS.xlsx");
  });

  test("a workbook with macros is opened, and it is said that they do not run", async () => {
    const { page, say } = visitor;
    const sample = unzipSync(readFileSync(path.resolve(__dirname, "../../assets/sample.xlsx")));
    const withMacros = Buffer.from(zipSync({ ...sample, "xl/vbaProject.bin": new Uint8Array(10) }, { level: 1 }));
    await page.locator("#file").setInputFiles({ name: "makro.xlsm", mimeType: "", buffer: withMacros });
    await page.getByRole("alert").filter({ hasText: "makro.xlsm" }).waitFor();
    expect(await page.locator("#notice-text").innerText()).toBe(say({ say: "workbench.macros", values: { file: "makro.xlsm" } }));
    expect(await page.locator("#file-name").innerText()).toBe("makro.xlsm");
  });

  test("the browser complains of nothing", () => {
    expect(visitor.complaints).toEqual([]);
  });
});
