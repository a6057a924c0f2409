/** What the head of a JPEG file says of its image. */
export interface JpegHeader {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
}

/** Start of frame: the segments that say the size, of whatever kind of compression. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
/** Markers without a length and content. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/**
 * Reads the size and the number of channels. The file is a row of segments: 0xff, a marker, two bytes of length (which count
 * themselves), content. Returns undefined for a file that is no JPEG, or ends too early.
 */
export function readJpegHeader(bytes: Uint8Array): JpegHeader | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const word = (at: number): number => (bytes[at]! << 8) | bytes[at + 1]!;
  for (let at = 2; at + 3 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff || isBare(marker)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (isFrame(marker))
      return at + 9 < bytes.length
        ? { height: word(at + 5), width: word(at + 7), channels: bytes[at + 9]! }
        : undefined;
    at += 2 + word(at + 2);
  }
  return undefined;
}
