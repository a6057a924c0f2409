const decoder = new TextDecoder("latin1");

/** How the files of a type begin; of WebP, the part after the length. */
const BEGINNINGS: readonly (readonly [type: string, offset: number, text: string])[] = [
  ["image/png", 0, "\x89PNG"],
  ["image/jpeg", 0, "\xff\xd8\xff"],
  ["image/gif", 0, "GIF8"],
  ["image/webp", 8, "WEBP"],
];

/** The MIME type of a picture, by how its bytes begin. @throws TypeError for bytes of another kind */
export function imageType(bytes: Uint8Array): string {
  const start = decoder.decode(bytes.subarray(0, 400));
  const found = BEGINNINGS.find(([, offset, text]) => start.startsWith(text, offset));
  if (found !== undefined) return found[0];
  if (/^(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg\b/.test(start))
    return "image/svg+xml";
  const hex = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  throw new TypeError(
    `Cannot show a picture: its bytes begin with ${hex === "" ? "nothing" : hex}, expected a PNG, JPEG, GIF, WebP or SVG file`,
  );
}
