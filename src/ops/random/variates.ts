import { BLOCKS_PER_OUTPUT, type Generator } from "./generator.js";
import { boxMullerDouble } from "./normal.js";
import type { Philox } from "./philox.js";
import { unitDouble } from "./uniform.js";

/** Draws one number of a distribution. */
export type Sampler = (variates: Variates) => number;

/**
 * Normal and uniform doubles for a sampler that needs it knows not how many. Each block gives two of a kind, and the second is
 * used first.
 */
export class Variates {
  private readonly words = new Uint32Array(4);
  private readonly normals = new Float64Array(2);
  private readonly uniforms = new Float64Array(2);
  private normalsLeft = 0;
  private uniformsLeft = 0;
  private stream: Philox;

  constructor(private readonly start: Philox) {
    this.stream = start;
  }

  /** Goes to the blocks of the next output. */
  advance(): void {
    this.stream = this.start.copy();
    this.start.skip(BLOCKS_PER_OUTPUT);
    this.normalsLeft = 0;
    this.uniformsLeft = 0;
  }

  normal(): number {
    if (this.normalsLeft === 0) {
      this.stream.next(this.words);
      boxMullerDouble(this.words, this.normals);
      this.normalsLeft = 2;
    }
    return this.normals[--this.normalsLeft]!;
  }

  uniform(): number {
    if (this.uniformsLeft === 0) {
      this.stream.next(this.words);
      this.uniforms[0] = unitDouble(this.words[0]!, this.words[1]!);
      this.uniforms[1] = unitDouble(this.words[2]!, this.words[3]!);
      this.uniformsLeft = 2;
    }
    return this.uniforms[--this.uniformsLeft]!;
  }
}

/** `count` numbers for each parameter, drawn parameter by parameter, but laid out `[count, parameters]`. */
export function sampleEach(
  generator: Generator,
  parameters: Float64Array,
  count: number,
  samplerOf: (parameter: number) => Sampler,
): Float64Array {
  const out = new Float64Array(count * parameters.length);
  const variates = new Variates(generator.reserveOutputs(out.length));
  for (const [column, parameter] of parameters.entries()) {
    const sampler = samplerOf(parameter);
    for (let row = 0; row < count; row++) {
      variates.advance();
      out[row * parameters.length + column] = sampler(variates);
    }
  }
  return out;
}
