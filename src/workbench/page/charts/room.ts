/** A part of a picture, in pixels. */
export interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}
