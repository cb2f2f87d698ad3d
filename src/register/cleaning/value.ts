/** What a cell holds where there is something to clean. */
export type Value = string | number | boolean;
