/** Of how many pixels may differ visibly, and by how many of 255 levels a pixel differs visibly. */
const DIFFERENT_PIXELS = 0.001;
const VISIBLE_LEVELS = 8;

/** What differs between two PNG files in base64, in words; undefined if no one would see it. */
export async function diffPng(stored: string, made: string): Promise<string | undefined> {
  if (stored.trim() === made.trim()) return undefined;
  const { decode, convertIndexedToRgb } = await import("fast-png");
  const read = (base64: string) => {
    const image = decode(Buffer.from(base64, "base64"));
    const data = image.palette ? convertIndexedToRgb(image) : image.data;
    const scale = image.depth === 16 ? 257 : 1;
    return { width: image.width, height: image.height, levels: Array.from(data, (level) => level / scale) };
  };
  const images: ReturnType<typeof read>[] = [];
  for (const [sign, base64] of [
    ["-", stored],
    ["+", made],
  ] as const) {
    try {
      images.push(read(base64));
    } catch (error) {
      return `${sign}image that cannot be read: ${(error as Error).message}`;
    }
  }
  const [a, b] = images as [ReturnType<typeof read>, ReturnType<typeof read>];
  if (a.width !== b.width || a.height !== b.height || a.levels.length !== b.levels.length)
    return `-image of ${a.width} × ${a.height}, ${a.levels.length} levels\n+image of ${b.width} × ${b.height}, ${b.levels.length} levels`;
  const pixels = a.width * a.height;
  const channels = a.levels.length / pixels;
  let different = 0;
  for (let pixel = 0; pixel < pixels; pixel++) {
    const start = pixel * channels;
    if (differs(a.levels, b.levels, start, channels)) different++;
  }
  if (different <= DIFFERENT_PIXELS * pixels) return undefined;
  return ` image of ${a.width} × ${a.height}\n+${different} of ${pixels} pixels differ by more than ${VISIBLE_LEVELS} of 255 levels`;
}

function differs(a: readonly number[], b: readonly number[], start: number, channels: number): boolean {
  for (let index = start; index < start + channels; index++) {
    if (Math.abs(a[index]! - b[index]!) > VISIBLE_LEVELS) return true;
  }
  return false;
}
