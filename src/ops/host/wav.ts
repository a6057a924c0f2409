import { InvalidArgumentError } from "../../core/errors.js";

/** What a WAV file has in it: samples between −1 and 1, those of all channels at one time beside each other. */
export interface Wav {
  readonly sampleRate: number;
  readonly channels: number;
  readonly samples: Float32Array;
}

const PCM = 1;
const FULL = 32768;

const tagOf = (bytes: Uint8Array, offset: number): string => String.fromCharCode(...bytes.subarray(offset, offset + 4));

/** Reads a file of 16-bit samples. @throws InvalidArgumentError for other files */
export function readWav(bytes: Uint8Array): Wav {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const expect = (offset: number, tag: string): void => {
    const found = bytes.length < offset + 4 ? "" : tagOf(bytes, offset);
    if (found !== tag) throw new InvalidArgumentError(`Header mismatch: Expected ${tag} but found ${found}`);
  };
  expect(0, "RIFF");
  expect(8, "WAVE");
  expect(12, "fmt ");
  if (bytes.length < 36)
    throw new InvalidArgumentError(`Cannot read a WAV file of ${bytes.length} bytes: its header is cut off`);
  const size = view.getUint32(16, true);
  const [format, channels, sampleRate] = [view.getUint16(20, true), view.getUint16(22, true), view.getUint32(24, true)];
  const bits = view.getUint16(34, true);
  if (size !== 16 && size !== 18)
    throw new InvalidArgumentError(`Bad format chunk size for WAV: Expected 16 or 18, but got${size}`);
  if (format !== PCM) throw new InvalidArgumentError(`Bad audio format for WAV: Expected 1 (PCM), but got${format}`);
  if (bits !== 16) throw new InvalidArgumentError(`Can only read 16-bit WAV files, but received ${bits}`);
  for (let offset = 20 + size; offset + 8 <= bytes.length; ) {
    const length = view.getUint32(offset + 4, true);
    if (tagOf(bytes, offset) !== "data") {
      offset += 8 + length + (length % 2);
      continue;
    }
    const count = Math.floor(Math.min(length, bytes.length - offset - 8) / (2 * channels)) * channels;
    const samples = Float32Array.from({ length: count }, (_, i) => view.getInt16(offset + 8 + 2 * i, true) / FULL);
    return { sampleRate, channels, samples };
  }
  throw new InvalidArgumentError("No data chunk found in WAV file");
}

/** A file of 16-bit samples. */
export function writeWav({ sampleRate, channels, samples }: Wav): Uint8Array {
  const bytes = new Uint8Array(44 + 2 * samples.length);
  const view = new DataView(bytes.buffer);
  const tag = (offset: number, text: string): void => bytes.set(Buffer.from(text), offset);
  tag(0, "RIFF");
  view.setUint32(4, 36 + 2 * samples.length, true);
  tag(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, PCM, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * channels * 2, true);
  view.setUint16(32, channels * 2, true);
  view.setUint16(34, 16, true);
  tag(36, "data");
  view.setUint32(40, 2 * samples.length, true);
  samples.forEach((sample, i) => {
    const rounded = Math.sign(sample) * Math.round(Math.abs(sample) * FULL);
    view.setInt16(44 + 2 * i, Math.min(FULL - 1, Math.max(-FULL, rounded)), true);
  });
  return bytes;
}
