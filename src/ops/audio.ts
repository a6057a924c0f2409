import { float32, int32, string } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import { transform } from "./host/fourier.js";
import { readWav, writeWav } from "./host/wav.js";

const bytesOf = (array: NdArray): Uint8Array => (array.data as Uint8Array[])[0]!;

/** `DecodeWav`: the samples `[length, channels]` of a WAV file, between −1 and 1, and how many there are in a second. */
export const DecodeWav = defineOp("DecodeWav", {
  infer: ({ attr }) => {
    const [channels, samples] = [attr.int("desired_channels"), attr.int("desired_samples")];
    return [[samples < 0 ? null : samples, channels < 0 ? null : channels], []];
  },
  host: ({ attr, inputs: [contents] }) => {
    const wav = readWav(bytesOf(contents!));
    const [wantedChannels, wantedSamples] = [attr.int("desired_channels"), attr.int("desired_samples")];
    const channels = wantedChannels < 0 ? wav.channels : wantedChannels;
    const found = wav.channels === 0 ? 0 : wav.samples.length / wav.channels;
    const length = wantedSamples < 0 ? found : wantedSamples;
    const out = new Float32Array(length * channels);
    for (let i = 0; i < Math.min(length, found); i++)
      for (let c = 0; c < channels; c++)
        out[i * channels + c] = wav.samples[i * wav.channels + Math.min(c, wav.channels - 1)]!;
    return [new NdArray(float32, [length, channels], out), new NdArray(int32, [], Int32Array.of(wav.sampleRate))];
  },
});

/** `EncodeWav`: a WAV file of samples `[length, channels]`. */
export const EncodeWav = defineOp("EncodeWav", {
  infer: () => [[]],
  host: ({ inputs: [audio, rate] }) => {
    const [, channels = 1] = audio!.shape;
    const file = writeWav({ sampleRate: Number(rate!.item()), channels, samples: audio!.data as Float32Array });
    return [new NdArray(string, [], [file])];
  },
});

/** `AudioSpectrogram`: how much of each frequency there is in windows of a signal: `[channels, windows, frequencies]`. */
export const AudioSpectrogram = defineOp("AudioSpectrogram", {
  infer: ({ attr, inputs: [input] }) => {
    const [size, stride] = [attr.int("window_size"), attr.int("stride")];
    const [length, channels] = [input!.shape.dim(0), input!.shape.dim(1)];
    return [[channels, length === null ? null : windowsIn(length, size, stride), 1 + paddedTo(size) / 2]];
  },
  host: ({ attr, inputs: [input], name }) => {
    const [size, stride] = [attr.int("window_size"), attr.int("stride")];
    const isSquared = attr.bool("magnitude_squared");
    if (input!.shape.length !== 2)
      throw new InvalidArgumentError(`input must be 2-dimensional, got [${input!.shape}]`, { node: name });
    if (size < 2 || stride < 1)
      throw new InvalidArgumentError(`Spectrogram initialization failed for window size ${size} and stride ${stride}`, {
        node: name,
      });
    const [length, channels] = input!.shape as [number, number];
    const [windows, padded] = [windowsIn(length, size, stride), paddedTo(size)];
    const width = 1 + padded / 2;
    const data = input!.data as Float32Array;
    const out = new Float32Array(channels * windows * width);
    // A Hann window, periodic in its length.
    const hann = Float64Array.from({ length: size }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size));
    let to = 0;
    for (let c = 0; c < channels; c++)
      for (let w = 0; w < windows; w++) {
        const values = { re: new Float64Array(padded), im: new Float64Array(padded) };
        for (let i = 0; i < size; i++) values.re[i] = data[(w * stride + i) * channels + c]! * hann[i]!;
        transform(values, -1);
        for (let k = 0; k < width; k++) {
          const power = values.re[k]! ** 2 + values.im[k]! ** 2;
          out[to++] = isSquared ? power : Math.sqrt(power);
        }
      }
    return [new NdArray(float32, [channels, windows, width], out)];
  },
});

const windowsIn = (length: number, size: number, stride: number): number =>
  length < size ? 0 : 1 + Math.floor((length - size) / stride);
const paddedTo = (size: number): number => 2 ** Math.ceil(Math.log2(size));

/** The filters of frequencies that ears tell from each other. */
interface MelFilters {
  /** For each frequency, the filter that ends with it; -2 where no filter has it. */
  readonly filterOf: Int32Array;
  readonly weights: Float64Array;
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

const mel = (frequency: number): number => 1127 * Math.log1p(frequency / 700);

function melFilters(inputs: number, rate: number, count: number, lower: number, upper: number): MelFilters {
  const [low, high] = [mel(lower), mel(upper)];
  const spacing = (high - low) / (count + 1);
  const centers = Float64Array.from({ length: count + 1 }, (_, i) => low + spacing * (i + 1));
  const each = (0.5 * rate) / (inputs - 1);
  const first = Math.trunc(1.5 + lower / each);
  const last = Math.trunc(upper / each);
  const filterOf = new Int32Array(inputs).fill(-2);
  const weights = new Float64Array(inputs);
  let filter = 0;
  for (let i = 0; i < inputs; i++) {
    if (i < first || i > last) continue;
    while (filter < count && centers[filter]! < mel(i * each)) filter++;
    filterOf[i] = filter - 1;
    const before = filterOf[i]! >= 0 ? centers[filterOf[i]!]! : low;
    weights[i] = (centers[filterOf[i]! + 1]! - mel(i * each)) / (centers[filterOf[i]! + 1]! - before);
  }
  return { filterOf, weights, first, last, count };
}

function melEnergies(squared: Float32Array, { filterOf, weights, first, last, count }: MelFilters): Float64Array {
  const out = new Float64Array(count);
  for (let i = first; i <= last; i++) {
    const magnitude = Math.sqrt(squared[i]!);
    const [filter, weight] = [filterOf[i]!, weights[i]!];
    if (filter >= 0) out[filter]! += magnitude * weight;
    if (filter + 1 < count) out[filter + 1]! += magnitude * (1 - weight);
  }
  return out;
}

/** `Mfcc`: coefficients that say how a spectrogram sounds: `[channels, windows, coefficients]`. */
export const Mfcc = defineOp("Mfcc", {
  infer: ({ attr, inputs: [input] }) => [[input!.shape.dim(0), input!.shape.dim(1), attr.int("dct_coefficient_count")]],
  host: ({ attr, inputs: [spectrogram, rate], name }) => {
    if (spectrogram!.shape.length !== 3)
      throw new InvalidArgumentError(`spectrogram must be 3-dimensional, got [${spectrogram!.shape}]`, { node: name });
    const [channels, windows, inputs] = spectrogram!.shape as [number, number, number];
    const filters = attr.int("filterbank_channel_count");
    const coefficients = attr.int("dct_coefficient_count");
    const [lower, upper] = [attr.float("lower_frequency_limit"), attr.float("upper_frequency_limit")];
    const bank = melFilters(inputs, Number(rate!.item()), filters, lower, upper);
    const data = spectrogram!.data as Float32Array;
    const out = new Float32Array(channels * windows * coefficients);
    const norm = Math.sqrt(2 / filters);
    for (let row = 0; row < channels * windows; row++) {
      const energies = melEnergies(data.subarray(row * inputs, (row + 1) * inputs), bank);
      const logs = energies.map((energy) => Math.log(Math.max(energy, 1e-12)));
      for (let k = 0; k < coefficients; k++) {
        let sum = 0;
        for (let i = 0; i < filters; i++) sum += norm * Math.cos((Math.PI / filters) * k * (i + 0.5)) * logs[i]!;
        out[row * coefficients + k] = sum;
      }
    }
    return [new NdArray(float32, [channels, windows, coefficients], out)];
  },
});
