import { HostError } from "../../protocol/hostError";
import type { XmlElement } from "../../xml/element";
import { localName } from "../tree";
import { valueOf } from "./chart";

/** How a chart type of Office.js is written: the element, its direction and grouping, and whether lines have markers. */
interface ChartForm {
  readonly element: "barChart" | "lineChart" | "pieChart" | "doughnutChart" | "areaChart";
  readonly direction?: "col" | "bar";
  readonly grouping?: "clustered" | "stacked" | "percentStacked" | "standard";
  readonly markers?: boolean;
}

const forms: Readonly<Record<string, ChartForm>> = {
  ColumnClustered: { element: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { element: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { element: "barChart", direction: "col", grouping: "percentStacked" },
  BarClustered: { element: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { element: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { element: "barChart", direction: "bar", grouping: "percentStacked" },
  Line: { element: "lineChart", grouping: "standard", markers: false },
  LineMarkers: { element: "lineChart", grouping: "standard", markers: true },
  LineStacked: { element: "lineChart", grouping: "stacked", markers: false },
  Area: { element: "areaChart", grouping: "standard" },
  AreaStacked: { element: "areaChart", grouping: "stacked" },
  Pie: { element: "pieChart" },
  Doughnut: { element: "doughnutChart" },
};

export function formOf(type: string): ChartForm {
  const form = forms[type];
  if (!form) throw new HostError("InvalidArgument", `stand-in: chart type ${type} is not one of those that it draws.`);
  return form;
}

export type { ChartForm };

/** The chart type of a group of series; `Invalid` for kinds that the stand-in does not draw. */
export function typeOfGroup(group: XmlElement): string {
  const match = Object.entries(forms).find(
    ([, form]) =>
      form.element === localName(group) &&
      (form.direction === undefined || form.direction === valueOf(group, "barDir")) &&
      (form.grouping === undefined || form.grouping === (valueOf(group, "grouping") ?? "standard")),
  );
  return match?.[0] ?? "Invalid";
}
