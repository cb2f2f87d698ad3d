/** Why a file could not be taken as a workbook. */
export type WorkbookFileFault = "empty" | "notAWorkbook" | "password" | "oldFormat" | "noSheets" | "tooLarge";

/** A file that a person gave is not what they think it is. The code has words in the languages; the message is for the log. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";

  constructor(
    readonly code: WorkbookFileFault,
    detail: string,
  ) {
    super(detail);
  }
}
