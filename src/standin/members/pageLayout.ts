import { maxColumns, maxRows } from "../model/areas";
import { headerFooterText, setHeaderFooterText, type PageEdge, type Third } from "../model/headerFooter";
import {
  margin,
  orientation,
  pageFlag,
  paperSize,
  printAreas,
  printOrder,
  printTitleAreas,
  setMargin,
  setOrientation,
  setPageFlag,
  setPaperSize,
  setPrintArea,
  setPrintOrder,
  setPrintTitles,
  setZoom,
  zoom,
  type Margin,
  type PageFlag,
} from "../model/pageLayout";
import type { Area, Sheet } from "../model/types";
import { boolean, number, oneOf, optional, record, text } from "../protocol/argument";
import { HostError } from "../protocol/hostError";
import type { Property } from "../protocol/memberTable";
import { placeArgument } from "./areaArgument";
import type { Excel } from "./excel";
import type { FeatureTargets } from "./featureTargets";
import { object, type Members } from "./targets";

function marginOf(side: Margin): Property<Sheet, Excel> {
  return {
    get: (sheet) => margin(sheet, side),
    set: (sheet, points) => {
      setMargin(sheet, side, number(points));
    },
  };
}

function flagOf(name: PageFlag): Property<Sheet, Excel> {
  return {
    get: (sheet) => pageFlag(sheet, name),
    set: (sheet, on) => {
      setPageFlag(sheet, name, boolean(on));
    },
  };
}

const pointsPer: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export const pageLayoutMembers: Members<"PageLayout"> = {
  name: "PageLayout",
  properties: {
    Orientation: {
      get: orientation,
      set: (sheet, to) => {
        setOrientation(sheet, oneOf(to, ["Portrait", "Landscape"]));
      },
    },
    PrintOrder: {
      get: printOrder,
      set: (sheet, to) => {
        setPrintOrder(sheet, oneOf(to, ["DownThenOver", "OverThenDown"]));
      },
    },
    PaperSize: {
      get: paperSize,
      set: (sheet, name) => {
        setPaperSize(sheet, text(name));
      },
    },
    Zoom: {
      get: zoom,
      set: (sheet, to) => {
        const { scale, horizontalFitToPages, verticalFitToPages } = record(to);
        setZoom(sheet, {
          scale: optional(scale, number, null),
          horizontalFitToPages: optional(horizontalFitToPages, number, null),
          verticalFitToPages: optional(verticalFitToPages, number, null),
        });
      },
    },
    LeftMargin: marginOf("left"),
    RightMargin: marginOf("right"),
    TopMargin: marginOf("top"),
    BottomMargin: marginOf("bottom"),
    HeaderMargin: marginOf("header"),
    FooterMargin: marginOf("footer"),
    CenterHorizontally: flagOf("horizontalCentered"),
    CenterVertically: flagOf("verticalCentered"),
    PrintGridlines: flagOf("gridLines"),
    PrintHeadings: flagOf("headings"),
  },
  navigation: { HeadersFooters: (sheet) => object("HeaderFooterGroup", sheet) },
  methods: {
    SetPrintArea: (sheet, [place], { workbook }) => {
      setPrintArea(workbook, sheet, [onSheet(place, sheet, workbook)]);
    },
    SetPrintTitleRows: (sheet, [place], { workbook }) => {
      const area = onSheet(place, sheet, workbook);
      setPrintTitles(workbook, sheet, { ...printTitleAreas(workbook, sheet), rows: { ...area, column: 0, columns: maxColumns } });
    },
    SetPrintTitleColumns: (sheet, [place], { workbook }) => {
      const area = onSheet(place, sheet, workbook);
      setPrintTitles(workbook, sheet, { ...printTitleAreas(workbook, sheet), columns: { ...area, row: 0, rows: maxRows } });
    },
    GetPrintArea: (sheet, _args, { workbook }) => found(sheet, printAreas(workbook, sheet)[0] ?? null),
    GetPrintAreaOrNullObject: (sheet, _args, { workbook }) => orNull(sheet, printAreas(workbook, sheet)[0] ?? null),
    GetPrintTitleRows: (sheet, _args, { workbook }) => found(sheet, printTitleAreas(workbook, sheet).rows),
    GetPrintTitleRowsOrNullObject: (sheet, _args, { workbook }) => orNull(sheet, printTitleAreas(workbook, sheet).rows),
    GetPrintTitleColumnsOrNullObject: (sheet, _args, { workbook }) => orNull(sheet, printTitleAreas(workbook, sheet).columns),
    SetPrintMargins: (sheet, [unit, margins]) => {
      const points = pointsPer[text(unit)];
      if (points === undefined) throw new HostError("InvalidArgument");
      for (const [side, size] of Object.entries(record(margins))) {
        setMargin(sheet, oneOf(side, ["left", "right", "top", "bottom", "header", "footer"]), number(size) * points);
      }
    },
  },
};

function onSheet(place: unknown, home: Sheet, workbook: Excel["workbook"]): Area {
  const { sheet, area } = placeArgument(place, workbook, home);
  if (sheet !== home) throw new HostError("InvalidArgument");
  return area;
}

function orNull(sheet: Sheet, area: Area | null): ReturnType<typeof object> | null {
  return area && object("Range", { sheet, area });
}

function found(sheet: Sheet, area: Area | null): ReturnType<typeof object> {
  if (!area) throw new HostError("ItemNotFound");
  return object("Range", { sheet, area });
}

export const headerFooterGroupMembers: Members<"HeaderFooterGroup"> = {
  name: "HeaderFooterGroup",
  navigation: {
    DefaultForAllPages: (sheet) => object("HeaderFooter", { sheet, pages: "odd" }),
    OddPages: (sheet) => object("HeaderFooter", { sheet, pages: "odd" }),
    EvenPages: (sheet) => object("HeaderFooter", { sheet, pages: "even" }),
    FirstPage: (sheet) => object("HeaderFooter", { sheet, pages: "first" }),
  },
};

function third(edge: PageEdge, mark: Third): Property<FeatureTargets["HeaderFooter"], Excel> {
  return {
    get: ({ sheet, pages }) => headerFooterText(sheet, pages, edge, mark),
    set: ({ sheet, pages }, words) => {
      setHeaderFooterText(sheet, pages, edge, mark, text(words));
    },
  };
}

export const headerFooterMembers: Members<"HeaderFooter"> = {
  name: "HeaderFooter",
  properties: {
    LeftHeader: third("Header", "L"),
    CenterHeader: third("Header", "C"),
    RightHeader: third("Header", "R"),
    LeftFooter: third("Footer", "L"),
    CenterFooter: third("Footer", "C"),
    RightFooter: third("Footer", "R"),
  },
};

export const worksheetPageLayout: Members<"Worksheet"> = {
  name: "Worksheet",
  navigation: { PageLayout: (sheet) => object("PageLayout", sheet) },
};
