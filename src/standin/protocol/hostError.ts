/** Codes that Excel answers with; see "Application-specific API error handling" in the Office add-in documentation. */
export type ErrorCode =
  | "AccessDenied"
  | "ActivityLimitReached"
  | "ApiNotFound"
  | "FilteredRangeConflict"
  | "FormulaLengthExceedsLimit"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "RangeExceedsLimit"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "ServiceNotAvailable"
  | "UndoNotSupported"
  | "UnsupportedOperation";

const statuses: Partial<Record<ErrorCode, number>> = {
  AccessDenied: 403,
  ActivityLimitReached: 429,
  ApiNotFound: 400,
  GeneralException: 500,
  InsertDeleteConflict: 409,
  InvalidOperationInCellEditMode: 409,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  ServiceNotAvailable: 503,
  UnsupportedOperation: 409,
};

const messages: Record<ErrorCode, string> = {
  AccessDenied: "You cannot perform the requested operation.",
  ActivityLimitReached: "Activity limit has been reached.",
  ApiNotFound: "The API you are trying to use could not be found.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  FormulaLengthExceedsLimit: "The bytecode of the applied formula exceeds the maximum length limit.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB and try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "This operation is not allowed on a merged range.",
  NonBlankCellOffSheet: "Non-empty cells cannot be pushed off the end of the worksheet.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  ServiceNotAvailable: "The service is unavailable.",
  UndoNotSupported: "Undo is not supported for the operation.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

/** What the host answers instead of a result. Members throw it; the protocol adds the location and the action. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message?: string,
    /** `Type.member`; the protocol fills in the member that was called where this is absent. */
    readonly location?: string,
  ) {
    super(message ?? messages[code]);
    this.name = "HostError";
  }

  get httpStatus(): number {
    return statuses[this.code] ?? 400;
  }
}

/** A hole in the stand-in, worded so that it is never taken for Excel's own answer. */
export function notInStandIn(type: string, member: string): HostError {
  return new HostError("ApiNotFound", `stand-in: ${type}.${member} is not in its table of members`, `${type}.${member}`);
}
