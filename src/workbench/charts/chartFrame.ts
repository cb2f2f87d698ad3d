/** A part of the chart, in pixels. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const labelSize = 12;
export const labelColor = "#5F6B7A";
