const LEAST = -32768;
const GREATEST = 32767;

/** Samples of [-1, 1], the channels of a frame side by side, as a WAV file of 16-bit samples. */
export function encodeWav(samples: ArrayLike<number>, rate: number, channels: number): Uint8Array {
  const size = 2 * samples.length;
  const bytes = new Uint8Array(44 + size);
  const view = new DataView(bytes.buffer);
  const text = (at: number, value: string): void => {
    for (let i = 0; i < value.length; i++) bytes[at + i] = value.charCodeAt(i);
  };
  text(0, "RIFF");
  view.setUint32(4, 36 + size, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * channels * 2, true);
  view.setUint16(32, channels * 2, true);
  view.setUint16(34, 16, true);
  text(36, "data");
  view.setUint32(40, size, true);
  for (let i = 0; i < samples.length; i++) {
    const scaled = samples[i]! * 32768;
    const rounded = Math.sign(scaled) * Math.round(Math.abs(scaled));
    view.setInt16(44 + 2 * i, Math.max(LEAST, Math.min(GREATEST, rounded)), true);
  }
  return bytes;
}
