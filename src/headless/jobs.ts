/** What `--do` accepts, in the words of the command's contract. */
export const jobs = ["inspect", "build", "check", "clean", "duplicates", "merge", "unmerge", "classify", "reports", "undo", "join"] as const;
export type Job = (typeof jobs)[number];
