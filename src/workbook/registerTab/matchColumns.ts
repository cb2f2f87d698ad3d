import type { ColumnRole, RegisterColumn } from "../../register/changes/registerColumn";

/** A column of a table as it stands. */
export interface PresentColumn {
  readonly columnId: number;
  readonly heading: string;
}

/**
 * Which columns of the table are ours, one role for each column, null for the user's own. A column is known by its id,
 * so that people may rename and move it. Other programs give new ids when they save: an id whose column bears the
 * heading that another of our columns had is not believed, and headings decide.
 */
export function matchColumns(
  recorded: readonly RegisterColumn[],
  present: readonly PresentColumn[],
): readonly (ColumnRole | null)[] {
  const roles: (ColumnRole | null)[] = present.map(() => null);
  const headings = new Map<string, RegisterColumn | null>();
  for (const column of recorded) headings.set(column.heading, headings.has(column.heading) ? null : column);
  const left = new Set(recorded);
  const give = (at: number, column: RegisterColumn) => {
    roles[at] = column.role;
    left.delete(column);
  };
  present.forEach(({ columnId, heading }, at) => {
    const byId = recorded.find((column) => column.columnId === columnId);
    const byHeading = headings.get(heading);
    if (byId && left.has(byId) && (byHeading === byId || byHeading === undefined)) give(at, byId);
  });
  present.forEach(({ heading }, at) => {
    const byHeading = headings.get(heading);
    if (roles[at] === null && byHeading && left.has(byHeading)) give(at, byHeading);
  });
  return roles;
}
