/** A ground for a number, as the value of CSS `background`: the stronger, the further from 0 or from the least. */
export type Shade = (value: number) => string;

const NONE = "none";
/** Middle tones: with so little of them, text is read on white as on black. */
const ABOVE = "74, 134, 216";
const BELOW = "217, 130, 43";
const NOT_FINITE = "rgba(214, 69, 69, 0.35)";
const STRONGEST = 0.5;

/**
 * Shades for numbers from `min` to `max`. Where both signs are there, blue stands for those above 0 and orange for those
 * below; else blue grows from the least to the greatest. NaN and infinities are red.
 */
export function shadeOf({ min, max }: { readonly min: number; readonly max: number }): Shade {
  if (min < 0 && max > 0) {
    const most = Math.max(-min, max);
    return (value) => (Number.isFinite(value) ? tone(value < 0 ? BELOW : ABOVE, Math.abs(value) / most) : NOT_FINITE);
  }
  const share = (value: number) => (max > min ? value / (max - min) - min / (max - min) : 0);
  return (value) =>
    Number.isFinite(value) ? tone(max <= 0 ? BELOW : ABOVE, max <= 0 ? 1 - share(value) : share(value)) : NOT_FINITE;
}

function tone(colour: string, share: number): string {
  const strength = Math.round(Math.min(1, Math.max(0, share)) * STRONGEST * 100) / 100;
  return strength < 0.02 ? NONE : `rgba(${colour}, ${strength})`;
}
