import { FormatError, type Pixels } from "./pixels.js";

/**
 * The pixels of a BMP file: 8, 24 or 32 bits a pixel, not compressed. The head has, in little endian, where the pixels begin (at byte
 * 10), the width (18), the height (22; negative: the first row is the top one) and the bits of a pixel (28); rows are filled up to 4 bytes.
 * @throws FormatError for what is none of these
 */
export function decodeBmp(bytes: Uint8Array, channels: number): Pixels {
  check(
    bytes.length >= 32,
    `Incomplete bmp content, requires at least 32 bytes to find the header size, width, height, and bpp, got ${bytes.length} bytes`,
  );
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = view.getInt32(10, true);
  const width = view.getInt32(18, true);
  const signed = view.getInt32(22, true);
  const own = Math.trunc(view.getInt16(28, true) / 8);
  check([1, 3, 4].includes(own), `Number of channels inherent in the image must be 1, 3 or 4, was ${own}`);
  check(width > 0, "Width must be positive");
  check(signed !== 0, "Height must be nonzero");
  check(start >= 0, "header size must be nonnegative");
  const height = Math.abs(signed);
  check(width * height < (2 ** 31 - 1) / 8, "Total possible pixel bytes must be less than 2^30");
  const rowSize = Math.ceil((own * width) / 4) * 4;
  const difference = bytes.length - start - rowSize * height;
  check(
    difference === 0,
    `Input size should match (header_size + row_size * abs_height) but they differ by ${difference}`,
  );
  const count = channels === 0 ? own : channels;
  const data = new Uint8Array(width * height * count);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = start + (signed < 0 ? y : height - 1 - y) * rowSize + x * own;
      const to = (y * width + x) * count;
      for (let c = 0; c < Math.min(3, count); c++) data[to + c] = bytes[from + (own === 1 ? 0 : 2 - c)]!;
      if (count === 4) data[to + 3] = own === 4 ? bytes[from + 3]! : 255;
    }
  return { height, width, channels: count, data };
}

function check(holds: boolean, message: string): void {
  if (!holds) throw new FormatError(message);
}
