import type { MemberTable } from "../protocol/memberTable";
import { chartAxesMembers, chartAxisFormatMembers, chartAxisMembers, chartAxisTitleFormatMembers, chartAxisTitleMembers, chartGridlinesMembers } from "./chartAxes";
import { chartAreaFormatMembers, chartFillMembers, chartFontMembers, chartLegendFormatMembers, chartLegendMembers, chartLineFormatMembers, chartTitleFormatMembers, chartTitleMembers } from "./chartParts";
import { chartDataLabelFormatMembers, chartDataLabelsMembers, chartPointFormatMembers, chartPointMembers, chartPointsMembers, chartSeriesCollectionMembers, chartSeriesFormatMembers, chartSeriesMembers } from "./chartSeries";
import { chartCollectionMembers, chartMembers, worksheetCharts } from "./charts";
import { freezePanesMembers, worksheetFreezePanes } from "./freezePanes";
import { headerFooterGroupMembers, headerFooterMembers, pageLayoutMembers, worksheetPageLayout } from "./pageLayout";
import { worksheetProtection, worksheetProtectionMembers } from "./protection";
import { tableColumnCollectionMembers, tableColumnMembers } from "./tableColumns";
import { tableRowCollectionMembers, tableRowMembers } from "./tableRows";
import { tableCollectionMembers, tableMembers, workbookTables, worksheetTables } from "./tables";
import type { Excel } from "./excel";

/** The member tables of the features; those named Workbook, Worksheet or Range add to the core's. */
export const featureMembers: readonly MemberTable<never, Excel>[] = [
  tableCollectionMembers,
  tableMembers,
  workbookTables,
  worksheetTables,
  tableColumnCollectionMembers,
  tableColumnMembers,
  tableRowCollectionMembers,
  tableRowMembers,
  chartCollectionMembers,
  chartMembers,
  worksheetCharts,
  chartTitleMembers,
  chartTitleFormatMembers,
  chartLegendMembers,
  chartLegendFormatMembers,
  chartAreaFormatMembers,
  chartFontMembers,
  chartFillMembers,
  chartLineFormatMembers,
  chartSeriesCollectionMembers,
  chartSeriesMembers,
  chartSeriesFormatMembers,
  chartPointsMembers,
  chartPointMembers,
  chartPointFormatMembers,
  chartDataLabelsMembers,
  chartDataLabelFormatMembers,
  chartAxesMembers,
  chartAxisMembers,
  chartAxisTitleMembers,
  chartAxisTitleFormatMembers,
  chartAxisFormatMembers,
  chartGridlinesMembers,
  pageLayoutMembers,
  headerFooterGroupMembers,
  headerFooterMembers,
  worksheetPageLayout,
  freezePanesMembers,
  worksheetFreezePanes,
  worksheetProtectionMembers,
  worksheetProtection,
];
