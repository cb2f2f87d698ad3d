import type { MemberTable } from "../protocol/memberTable";
import { autoFilterMembers, columnFilterMembers, tableColumnFilter, tableFilterMembers, worksheetFilter } from "./autoFilter";
import {
  chartAxesMembers,
  chartAxisFormatMembers,
  chartAxisMembers,
  chartAxisTitleFormatMembers,
  chartAxisTitleMembers,
  chartGridlinesFormatMembers,
  chartGridlinesMembers,
} from "./chartAxes";
import {
  chartAreaFormatMembers,
  chartBorderMembers,
  chartFillMembers,
  chartFontMembers,
  chartLegendFormatMembers,
  chartLegendMembers,
  chartLineFormatMembers,
  chartTitleFormatMembers,
  chartTitleMembers,
} from "./chartParts";
import {
  chartDataLabelFormatMembers,
  chartDataLabelsMembers,
  chartPointFormatMembers,
  chartPointMembers,
  chartPointsMembers,
  chartSeriesCollectionMembers,
  chartSeriesFormatMembers,
  chartSeriesMembers,
} from "./chartSeries";
import { chartCollectionMembers, chartMembers, worksheetCharts } from "./charts";
import {
  commentCollectionMembers,
  commentMembers,
  commentReplyCollectionMembers,
  commentReplyMembers,
  workbookComments,
  worksheetComments,
} from "./comments";
import {
  cellValueFormatMembers,
  conditionalFormatCollectionMembers,
  conditionalFormatMembers,
  conditionalRuleMembers,
  customFormatMembers,
  presetFormatMembers,
  rangeConditionalFormats,
  textFormatMembers,
} from "./conditionalFormats";
import { conditionalFillMembers, conditionalFontMembers, conditionalRangeFormatMembers } from "./conditionalLook";
import { colorScaleMembers, dataBarMembers, dataBarPositiveMembers } from "./dataBars";
import { dataValidationMembers, rangeValidation } from "./dataValidation";
import { freezePanesMembers, worksheetFreezePanes } from "./freezePanes";
import { rangeHyperlink } from "./hyperlinks";
import { rangeAreasMembers, rangeCollectionMembers, rangeMerges } from "./merges";
import { nameCollectionMembers, nameMembers, workbookNames, worksheetNames } from "./names";
import { pageBreakCollectionMembers, pageBreakMembers, worksheetPageBreaks } from "./pageBreaks";
import { headerFooterGroupMembers, headerFooterMembers, pageLayoutMembers, worksheetPageLayout } from "./pageLayout";
import { worksheetProtection, worksheetProtectionMembers } from "./protection";
import { rangeSort, rangeSortMembers, tableSortMembers } from "./sort";
import { tableColumnCollectionMembers, tableColumnMembers } from "./tableColumns";
import { tableRowCollectionMembers, tableRowMembers } from "./tableRows";
import { tableCollectionMembers, tableMembers, workbookTables, worksheetTables } from "./tables";
import type { Excel } from "./excel";

/** The member tables of the features; those named Workbook, Worksheet or Range add to the core's. */
export const featureMembers: readonly MemberTable<never, Excel>[] = [
  autoFilterMembers,
  columnFilterMembers,
  tableColumnFilter,
  tableFilterMembers,
  worksheetFilter,
  chartAxesMembers,
  chartAxisFormatMembers,
  chartAxisMembers,
  chartAxisTitleFormatMembers,
  chartAxisTitleMembers,
  chartGridlinesFormatMembers,
  chartGridlinesMembers,
  chartAreaFormatMembers,
  chartBorderMembers,
  chartFillMembers,
  chartFontMembers,
  chartLegendFormatMembers,
  chartLegendMembers,
  chartLineFormatMembers,
  chartTitleFormatMembers,
  chartTitleMembers,
  chartDataLabelFormatMembers,
  chartDataLabelsMembers,
  chartPointFormatMembers,
  chartPointMembers,
  chartPointsMembers,
  chartSeriesCollectionMembers,
  chartSeriesFormatMembers,
  chartSeriesMembers,
  chartCollectionMembers,
  chartMembers,
  worksheetCharts,
  commentCollectionMembers,
  commentMembers,
  commentReplyCollectionMembers,
  commentReplyMembers,
  workbookComments,
  worksheetComments,
  cellValueFormatMembers,
  conditionalFormatCollectionMembers,
  conditionalFormatMembers,
  conditionalRuleMembers,
  customFormatMembers,
  presetFormatMembers,
  rangeConditionalFormats,
  textFormatMembers,
  conditionalFillMembers,
  conditionalFontMembers,
  conditionalRangeFormatMembers,
  colorScaleMembers,
  dataBarMembers,
  dataBarPositiveMembers,
  dataValidationMembers,
  rangeValidation,
  freezePanesMembers,
  worksheetFreezePanes,
  rangeHyperlink,
  rangeAreasMembers,
  rangeCollectionMembers,
  rangeMerges,
  nameCollectionMembers,
  nameMembers,
  workbookNames,
  worksheetNames,
  headerFooterGroupMembers,
  headerFooterMembers,
  pageLayoutMembers,
  worksheetPageLayout,
  pageBreakCollectionMembers,
  pageBreakMembers,
  worksheetPageBreaks,
  worksheetProtection,
  worksheetProtectionMembers,
  rangeSort,
  rangeSortMembers,
  tableSortMembers,
  tableColumnCollectionMembers,
  tableColumnMembers,
  tableRowCollectionMembers,
  tableRowMembers,
  tableCollectionMembers,
  tableMembers,
  workbookTables,
  worksheetTables,
];
