import type { AxisGroup } from "../model/charts/axes";
import type { Chart, Series } from "../model/charts/chart";
import type { FilterPlace } from "../model/autoFilter";
import type { Comment } from "../model/comments";
import type { DefinedName } from "../model/names";
import type { BreakAxis } from "../model/pageBreaks";
import type { ConditionalFormat } from "../model/rules/conditionalFormats";
import type { Table } from "../model/tables/table";
import type { Area, Sheet, Workbook } from "../model/types";
import type { XmlElement } from "../xml/element";
import type { RangeTarget } from "./rangeTarget";

/** Several areas of one sheet. */
export interface RangeAreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** Something that stands on one sheet or, without one, anywhere in the workbook. */
export interface Scope {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

export interface TableColumnTarget {
  readonly table: Table;
  readonly xml: XmlElement;
}

export interface AxisTarget {
  readonly chart: Chart;
  readonly xml: XmlElement;
  readonly group: AxisGroup;
}

/** An element of a chart together with the order of its children, for members that format it. */
export interface ChartPart {
  readonly chart: Chart;
  readonly xml: XmlElement;
  readonly order: readonly string[];
}

/** The manual page breaks between rows or columns. */
interface PageBreaksTarget {
  readonly sheet: Sheet;
  readonly axis: BreakAxis;
}

export interface PageBreakTarget extends PageBreaksTarget {
  /** Zero-based row or column that begins the page. */
  readonly place: number;
}

/** What stands behind the client classes of tables, charts, validation and the other features. */
export interface FeatureTargets {
  TableCollection: Scope;
  Table: Table;
  TableColumnCollection: Table;
  TableColumn: TableColumnTarget;
  TableRowCollection: Table;
  TableRow: { readonly table: Table; readonly index: number };
  TableSort: Table;
  ChartCollection: Sheet;
  Chart: Chart;
  ChartTitle: Chart;
  ChartTitleFormat: Chart;
  ChartLegend: Chart;
  ChartLegendFormat: Chart;
  ChartFont: ChartPart;
  ChartAreaFormat: Chart;
  ChartSeriesCollection: Chart;
  ChartSeries: Series;
  ChartSeriesFormat: Series;
  ChartFill: ChartPart;
  ChartLineFormat: ChartPart;
  ChartPointsCollection: Series;
  ChartPoint: { readonly series: Series; readonly index: number };
  ChartPointFormat: { readonly series: Series; readonly index: number };
  ChartDataLabels: ChartPart;
  ChartDataLabelFormat: ChartPart;
  ChartAxes: Chart;
  ChartAxis: AxisTarget;
  ChartAxisTitle: AxisTarget;
  ChartAxisTitleFormat: AxisTarget;
  ChartAxisFormat: AxisTarget;
  ChartGridlines: AxisTarget;
  PageBreakCollection: PageBreaksTarget;
  PageBreak: PageBreakTarget;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: { readonly sheet: Sheet; readonly pages: "odd" | "even" | "first" };
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
  NamedItemCollection: Scope;
  NamedItem: DefinedName;
  DataValidation: RangeTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormat: ConditionalFormat;
  CustomConditionalFormat: ConditionalFormat;
  ConditionalFormatRule: ConditionalFormat;
  CellValueConditionalFormat: ConditionalFormat;
  TextConditionalFormat: ConditionalFormat;
  PresetCriteriaConditionalFormat: ConditionalFormat;
  DataBarConditionalFormat: ConditionalFormat;
  ConditionalDataBarPositiveFormat: ConditionalFormat;
  ColorScaleConditionalFormat: ConditionalFormat;
  ConditionalRangeFormat: ConditionalFormat;
  ConditionalRangeFont: ConditionalFormat;
  ConditionalRangeFill: ConditionalFormat;
  AutoFilter: FilterPlace;
  Filter: TableColumnTarget;
  RangeAreas: RangeAreasTarget;
  RangeCollection: RangeAreasTarget;
  RangeSort: RangeTarget;
  CommentCollection: Scope;
  Comment: Comment;
  CommentReplyCollection: Comment;
  CommentReply: Comment;
  ChartBorder: ChartPart;
  ChartGridlinesFormat: AxisTarget;
}
