void Office.onReady(async (info) => {
  const root = document.getElementById("root");
  const text = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    const used = sheet.getUsedRangeOrNullObject();
    used.load("address");
    await context.sync();
    return `${sheet.name} ${used.isNullObject ? "-" : used.address}`;
  });
  if (root)
    root.textContent = JSON.stringify({
      info,
      text,
      language: Office.context.displayLanguage,
      theme: Office.context.officeTheme,
      s: Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
      t: Office.context.requirements.isSetSupported("ExcelApi", "1.15"),
    });
});
