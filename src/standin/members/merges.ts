import { areaText, maxColumns, maxRows, overlap, quoteSheet } from "../model/areas";
import { merge, mergedAreas, unmerge } from "../model/merges";
import { refuseProtected } from "../model/protection";
import { boolean, optional, wholeNumber } from "../protocol/argument";
import { HostError } from "../protocol/hostError";
import type { RangeAreasTarget } from "./featureTargets";
import { areaOf } from "./rangeTarget";
import { object, type Members } from "./targets";

export const rangeMerges: Members<"Range"> = {
  name: "Range",
  methods: {
    Merge: (range, [across], excel) => {
      refuseProtected(range.sheet);
      merge(excel.workbook, range.sheet, areaOf(range), optional(across, boolean, false));
      excel.cellsChanged(range.sheet, areaOf(range));
    },
    Unmerge: (range) => {
      refuseProtected(range.sheet);
      unmerge(range.sheet, areaOf(range));
    },
    GetMergedAreasOrNullObject: (range) => {
      const areas = mergedAreas(range.sheet).filter((area) => overlap(area, areaOf(range)));
      return areas.length === 0 ? null : object("RangeAreas", { sheet: range.sheet, areas });
    },
  },
};

function cells({ areas }: RangeAreasTarget): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

export const rangeAreasMembers: Members<"RangeAreas"> = {
  name: "RangeAreas",
  tracked: true,
  properties: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => `${quoteSheet(sheet.name)}!${areaText(area)}`).join(",") },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: cells },
    IsEntireColumn: { get: ({ areas }) => areas.every(({ rows }) => rows === maxRows) },
    IsEntireRow: { get: ({ areas }) => areas.every(({ columns }) => columns === maxColumns) },
  },
  navigation: {
    Areas: (target) => object("RangeCollection", target),
    Worksheet: ({ sheet }) => object("Worksheet", sheet),
  },
};

export const rangeCollectionMembers: Members<"RangeCollection"> = {
  name: "RangeCollection",
  items: ({ sheet, areas }) => areas.map((area) => object("Range", { sheet, area })),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, [index]) => {
      const area = areas[wholeNumber(index)];
      if (!area) throw new HostError("InvalidArgument");
      return object("Range", { sheet, area });
    },
  },
};
