/** A decoded image: `[height, width, channels]`, row by row. */
export interface Pixels {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly data: Uint8Array | Uint16Array;
}

/** Bytes of a file that is no image, or a broken one; the message is TensorFlow's. */
export class FormatError extends Error {
  override readonly name = "FormatError";
}
