import type { MemberTable } from "../protocol/memberTable";
import type { Excel } from "./excel";

/** The member tables of the features; those named Workbook, Worksheet or Range add to the core's. */
export const featureMembers: readonly MemberTable<never, Excel>[] = [];
