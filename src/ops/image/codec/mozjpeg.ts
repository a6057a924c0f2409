import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** What the WebAssembly modules of @jsquash/jpeg are made with. */
interface ModuleOptions {
  readonly noInitialRun: true;
  readonly wasmBinary: Uint8Array;
  readonly print: (text: string) => void;
  readonly printErr: (text: string) => void;
}

/** MozJPEG's decoder: RGBA, row by row. */
export interface Decoder {
  decode(data: Uint8Array, preserveOrientation: boolean): { data: Uint8ClampedArray; width: number; height: number };
}
/** MozJPEG's encoder of RGBA. */
export interface Encoder {
  encode(data: Uint8Array, width: number, height: number, options: EncoderOptions): Uint8Array;
}
/** MozJPEG's settings, under its own names. */
export interface EncoderOptions {
  readonly quality: number;
  readonly baseline: boolean;
  readonly arithmetic: boolean;
  readonly progressive: boolean;
  readonly optimize_coding: boolean;
  readonly smoothing: number;
  /** 1: gray, 3: luma and chroma. */
  readonly color_space: number;
  readonly quant_table: number;
  readonly trellis_multipass: boolean;
  readonly trellis_opt_zero: boolean;
  readonly trellis_opt_table: boolean;
  readonly trellis_loops: number;
  readonly auto_subsample: boolean;
  readonly chroma_subsample: number;
  readonly separate_chroma_quality: boolean;
  readonly chroma_quality: number;
}

type Factory<T> = (options: ModuleOptions) => Promise<T>;

/** The result of a call of the library, and what the library wrote about it. */
export interface Outcome<R> {
  /** Undefined where the library gave up. */
  readonly result: R | undefined;
  readonly messages: readonly string[];
}

/** A module of the library; where a call gave up, the next one has a new instance. */
class Codec<T> {
  private loaded: Promise<{ wasmBinary: Uint8Array; create: Factory<T> }> | undefined;
  private instance: Promise<T> | undefined;
  private messages: string[] = [];

  constructor(
    private readonly wasm: string,
    private readonly load: () => Promise<unknown>,
  ) {}

  async call<R>(work: (codec: T) => R): Promise<Outcome<R>> {
    this.instance ??= this.instantiate();
    const codec = await this.instance;
    this.messages = [];
    try {
      const result = work(codec);
      return { result, messages: this.messages };
    } catch (error) {
      this.instance = undefined;
      // The library's `exit`, after it wrote why.
      if (error instanceof Error && error.name !== "ExitStatus") throw error;
      return { result: undefined, messages: this.messages };
    }
  }

  private async instantiate(): Promise<T> {
    this.loaded ??= this.read();
    const { wasmBinary, create } = await this.loaded;
    const print = (text: string): void => {
      this.messages.push(text);
    };
    return create({ noInitialRun: true, wasmBinary, print, printErr: print });
  }

  private async read(): Promise<{ wasmBinary: Uint8Array; create: Factory<T> }> {
    const file = fileURLToPath(import.meta.resolve(`@jsquash/jpeg/codec/${this.wasm}`));
    const [wasmBinary, loaded] = await Promise.all([readFile(file), this.load()]);
    return { wasmBinary, create: (loaded as { default: Factory<T> }).default };
  }
}

const decoder = new Codec<Decoder>("dec/mozjpeg_dec.wasm", () => import("@jsquash/jpeg/codec/dec/mozjpeg_dec.js"));
const encoder = new Codec<Encoder>("enc/mozjpeg_enc.wasm", () => import("@jsquash/jpeg/codec/enc/mozjpeg_enc.js"));

/** Decodes a JPEG file; the decoder is loaded on first use. */
export function mozjpegDecode(bytes: Uint8Array): Promise<Outcome<ReturnType<Decoder["decode"]>>> {
  return decoder.call((codec) => codec.decode(bytes, false));
}
/** Encodes an image as a JPEG file; the encoder is loaded on first use. */
export function mozjpegEncode(
  rgba: Uint8Array,
  width: number,
  height: number,
  options: EncoderOptions,
): Promise<Outcome<Uint8Array>> {
  return encoder.call((codec) => codec.encode(rgba, width, height, options));
}
