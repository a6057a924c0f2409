import { BLOCKS_PER_OUTPUT } from "./generator.js";
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

  /** Goes to the blocks of output `index`, of which each has so many. */
  seek(index: number, blocks = BLOCKS_PER_OUTPUT): void {
    this.stream = this.start.copy();
    this.stream.skip(index * blocks);
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
