import { HostError } from "../protocol/hostError";

/**
 * Limits of Excel that an add-in meets. Sources: "Resource limits and performance optimization for Office Add-ins" (payload,
 * cells of one read) and the Excel specifications page, https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
 */
export const payloadBytes = 5 * 1024 * 1024;
export const readableCells = 5_000_000;
const textLength = 32_767;
const formulaLength = 8_192;

export function checkText(text: string): void {
  if (text.length > textLength) throw new HostError("InvalidArgument");
}

/** With its `=`. */
export function checkFormulaLength(formula: string): void {
  if (formula.length > formulaLength) throw new HostError("FormulaLengthExceedsLimit");
}
