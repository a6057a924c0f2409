import { defineOp } from "../../core/op.js";
import { bytesOf, encodeText, stringArray } from "../host/strings.js";
import { vector } from "../host/vector.js";

/** `StringNGrams`: strings that follow each other in a row, so many at a time, as one. */
export const StringNGrams = defineOp("StringNGrams", {
  infer: ({ inputs: [, splits] }) => [[null], splits!.shape],
  host: ({ inputs: [data, splits], attr }) => {
    const strings = bytesOf(data!);
    const bounds = splits!.toNumbers();
    const widths = attr.ints("ngram_widths");
    const [left, right, separator] = ["left_pad", "right_pad", "separator"].map((name) =>
      encodeText(attr.string(name)),
    ) as [Uint8Array, Uint8Array, Uint8Array];
    const padWidth = attr.int("pad_width");
    const joined = (parts: readonly Uint8Array[]): Uint8Array =>
      new Uint8Array(Buffer.concat(parts.flatMap((part, i) => (i > 0 ? [separator, part] : [part]))));
    const out: Uint8Array[] = [];
    const ends = [0];
    for (let row = 0; row + 1 < bounds.length; row++) {
      const own = strings.slice(bounds[row], bounds[row + 1]);
      const before = out.length;
      const padsOf = (width: number): number => (padWidth < 0 ? width - 1 : Math.min(padWidth, width - 1));
      for (const width of widths) {
        const pads = padsOf(width);
        const all = [...Array<Uint8Array>(pads).fill(left), ...own, ...Array<Uint8Array>(pads).fill(right)];
        for (let i = 0; i + width <= all.length; i++) out.push(joined(all.slice(i, i + width)));
      }
      if (attr.bool("preserve_short_sequences") && out.length === before && own.length > 0) {
        const pads = Math.max(0, padWidth);
        out.push(joined([...Array<Uint8Array>(pads).fill(left), ...own, ...Array<Uint8Array>(pads).fill(right)]));
      }
      ends.push(out.length);
    }
    return [stringArray([out.length], out), vector(ends, splits!.dtype)];
  },
});
