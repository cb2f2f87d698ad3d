import { addIn } from "../../workbook/addIn";
import { helpFile, pageFile } from "../hosted";
import { iconPath } from "./icons";
import { languageTags, ownLanguage } from "./languageTags";
import { inOwnLanguage, localized } from "./localized";
import { resources } from "./resources";
import { formFactor, runtimes } from "./ribbon";
import { documentOf, tag } from "./xml";

/** Where the add-in is served while it is being developed. */
export const developmentSite = "https://localhost:3000";

const taskPaneNamespace = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";

/**
 * The manifest for an add-in that is served at `site`, such as https://kartotek.example.no/excel.
 *
 * It asks for ExcelApi 1.14 and nothing else: SharedRuntime or AddinCommands as requirements would shut the iPad out.
 * Order of elements: learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering.
 * @throws where `site` is no https address, since Excel refuses any other.
 */
export function manifestFor(site: string): string {
  const base = siteOf(site);
  const page = `${base}/${pageFile}`;
  const help = `${base}/${helpFile}`;
  return documentOf(
    tag(
      "OfficeApp",
      {
        xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
        "xsi:type": "TaskPaneApp",
      },
      [
        tag("Id", {}, addIn.id),
        tag("Version", {}, addIn.version),
        tag("ProviderName", {}, inOwnLanguage("ribbon.name")),
        tag("DefaultLocale", {}, languageTags[ownLanguage]),
        localized("DisplayName", "ribbon.name"),
        localized("Description", "ribbon.description"),
        tag("IconUrl", { DefaultValue: `${base}/${iconPath("register", 32)}` }),
        tag("HighResolutionIconUrl", { DefaultValue: `${base}/${iconPath("register", 64)}` }),
        tag("SupportUrl", { DefaultValue: help }),
        tag("Hosts", {}, [tag("Host", { Name: "Workbook" })]),
        tag("Requirements", {}, [
          tag("Sets", { DefaultMinVersion: "1.1" }, [tag("Set", { Name: "ExcelApi", MinVersion: "1.14" })]),
        ]),
        tag("DefaultSettings", {}, [tag("SourceLocation", { DefaultValue: page })]),
        tag("Permissions", {}, "ReadWriteDocument"),
        tag("VersionOverrides", { xmlns: taskPaneNamespace, "xsi:type": "VersionOverridesV1_0" }, [
          tag("Hosts", {}, [tag("Host", { "xsi:type": "Workbook" }, [runtimes, formFactor])]),
          resources(page, help, base),
        ]),
      ],
    ),
  );
}

function siteOf(site: string): string {
  const url = URL.canParse(site) ? new URL(site) : null;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "")
    throw new Error(`The add-in's address must be like https://kartotek.example.no/excel, not "${site}".`);
  return url.href.replace(/\/+$/, "");
}
