import { addPageBreak, pageBreaks, removePageBreak, type BreakAxis } from "../model/pageBreaks";
import { HostError } from "../protocol/hostError";
import { placeArgument } from "./areaArgument";
import { collection } from "./collection";
import type { PageBreakTarget } from "./featureTargets";
import { object, type Members } from "./targets";

/** Found by its index, as in `getItem(0)`, or again by the id that it was given. */
const breaks = collection({
  name: "PageBreakCollection",
  of: "PageBreak",
  items: ({ sheet, axis }) => pageBreaks(sheet, axis).map((place) => ({ sheet, axis, place })),
  keys: (target) => [idOf(target), pageBreaks(target.sheet, target.axis).indexOf(target.place)],
});

function idOf({ axis, place }: PageBreakTarget): string {
  return `${axis}~${String(place)}`;
}

export const pageBreakCollectionMembers: Members<"PageBreakCollection"> = {
  ...breaks,
  methods: {
    ...breaks.methods,
    Add: ({ sheet, axis }, [place], { workbook }) => {
      const { sheet: named, area } = placeArgument(place, workbook, sheet);
      const before = axis === "Rows" ? area.row : area.column;
      if (named !== sheet || before === 0) throw new HostError("InvalidArgument");
      addPageBreak(sheet, axis, before);
      return object("PageBreak", { sheet, axis, place: before });
    },
    RemovePageBreaks: ({ sheet, axis }) => {
      for (const place of pageBreaks(sheet, axis)) removePageBreak(sheet, axis, place);
    },
  },
};

export const pageBreakMembers: Members<"PageBreak"> = {
  name: "PageBreak",
  keyName: "_Id",
  key: idOf,
  properties: {
    RowIndex: { get: ({ axis, place }) => (axis === "Rows" ? place : 0) },
    ColumnIndex: { get: ({ axis, place }) => (axis === "Columns" ? place : 0) },
  },
  methods: {
    Delete: ({ sheet, axis, place }) => {
      removePageBreak(sheet, axis, place);
    },
    GetCellAfterBreak: ({ sheet, axis, place }) => {
      const row = axis === "Rows" ? place : 0;
      const column = axis === "Columns" ? place : 0;
      return object("Range", { sheet, area: { row, column, rows: 1, columns: 1 } });
    },
  },
};

const list = (axis: BreakAxis) => (sheet: PageBreakTarget["sheet"]) => object("PageBreakCollection", { sheet, axis });

export const worksheetPageBreaks: Members<"Worksheet"> = {
  name: "Worksheet",
  navigation: { HorizontalPageBreaks: list("Rows"), VerticalPageBreaks: list("Columns") },
};
