import type { ColumnRole } from "../changes/registerColumn";

/** The headings that we give the columns of a register, in one language. */
export type HeadingRoles = ReadonlyMap<string, ColumnRole>;

/**
 * What the columns of a register are that no journal tells of: by the headings of the language that explains most of them, and
 * then by those of the others, since columns that come later have the language of whoever builds then. Null for a column that
 * bears none of our headings.
 */
export function rolesByHeading(headings: readonly string[], languages: readonly HeadingRoles[]): readonly (ColumnRole | null)[] {
  const explained = (language: HeadingRoles): number => headings.filter((heading) => language.has(heading)).length;
  const best = [...languages].sort((one, other) => explained(other) - explained(one));
  const roles: (ColumnRole | null)[] = headings.map(() => null);
  const given = new Set<string>();
  for (const language of best) {
    headings.forEach((heading, at) => {
      const role = language.get(heading);
      if (roles[at] !== null || !role || given.has(nameOf(role))) return;
      roles[at] = role;
      given.add(nameOf(role));
    });
  }
  return roles;
}

function nameOf(role: ColumnRole): string {
  return role.is === "rowId" ? role.is : `${role.is}/${role.is === "field" ? role.field : role.name}`;
}
