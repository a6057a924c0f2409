/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** From dark blue over green to yellow: lightness grows all along, so that it is read without colours, too (as "viridis" is). */
const SEQUENTIAL: readonly Colour[] = [
  [68, 1, 84],
  [71, 44, 122],
  [59, 81, 139],
  [44, 113, 142],
  [33, 144, 141],
  [39, 173, 129],
  [92, 200, 99],
  [170, 220, 50],
  [253, 231, 37],
];
/** Orange, a middle that is neither, blue: those who do not tell red from green can tell these. */
const DIVERGING: readonly Colour[] = [
  [140, 74, 12],
  [217, 130, 43],
  [247, 205, 155],
  [245, 245, 245],
  [168, 199, 240],
  [74, 134, 216],
  [22, 66, 134],
];
const NOT_A_NUMBER: Colour = [214, 69, 69];

/** The colour of each value between `low` and `high`; those outside have the colours of the ends. */
export function colourScale(low: number, high: number): (value: number) => Colour {
  const stops = low < 0 && high > 0 ? DIVERGING : SEQUENTIAL;
  return (value) => {
    if (Number.isNaN(value)) return NOT_A_NUMBER;
    const share = high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0.5;
    const place = share * (stops.length - 1);
    const index = Math.min(stops.length - 2, Math.floor(place));
    const [from, to] = [stops[index]!, stops[index + 1]!];
    const blend = (channel: 0 | 1 | 2) => Math.round(from[channel] + (to[channel] - from[channel]) * (place - index));
    return [blend(0), blend(1), blend(2)];
  };
}
