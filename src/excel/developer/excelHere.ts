import { addIn } from "../../workbook/addIn";
import type { System } from "./system";

/** Why there is no Excel to load the add-in into, as a sentence; null where there is one. */
export async function noExcel(system: System): Promise<string | null> {
  const otherwise = "`npm start` shows the add-in in a browser; the README tells how to load it into Excel on the web.";
  if (system.platform !== "win32" && system.platform !== "darwin")
    return `There is no Excel on this computer: it runs on Windows and Mac, and this is ${system.platform}. ${otherwise}`;
  return (await isInstalled(system)) ? null : `Excel is not installed on this computer. ${otherwise}`;
}

async function isInstalled(system: System): Promise<boolean> {
  if (system.platform === "darwin")
    return ["/Applications", `${system.home}/Applications`].some((folder) => system.exists(`${folder}/Microsoft Excel.app`));
  const key = String.raw`HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe`;
  return (await system.run("reg", ["query", key], false)).status === 0;
}

/** Whether Excel has been told of the add-in: by a copy of its manifest on a Mac, by the registry on Windows. */
export async function isSideloaded(system: System): Promise<boolean> {
  if (system.platform === "darwin") {
    const folder = `${system.home}/Library/Containers/com.microsoft.Excel/Data/Documents/wef`;
    return system.list(folder).some((file) => file.includes(addIn.id));
  }
  const key = String.raw`HKCU\SOFTWARE\Microsoft\Office\16.0\Wef\Developer`;
  return (await system.run("reg", ["query", key, "/v", addIn.id], false)).status === 0;
}
