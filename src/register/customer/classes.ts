/** What reports say of a customer, and what the next run compares itself with. */

export const abcClasses = ["A", "B", "C"] as const;
export type AbcClass = (typeof abcClasses)[number];

/** Where a customer stands by its first and last purchase. */
export const lifeCycles = ["prospect", "new", "active", "inactive", "former"] as const;
export type LifeCycle = (typeof lifeCycles)[number];
