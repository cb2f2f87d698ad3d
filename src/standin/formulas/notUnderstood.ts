/**
 * Thrown where a formula uses what this engine does not calculate (a function, a 3-D reference, an approximate lookup), and
 * caught where a formula is evaluated as a whole. It is no error value, so that neither IFERROR nor anything else takes it
 * for a result: the cell then keeps the value that Excel calculated.
 */
export class NotUnderstood extends Error {
  override readonly name = "NotUnderstood";
}
