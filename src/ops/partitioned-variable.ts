import { apply } from "../core/apply-op.js";
import type { TensorConvertible } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import type { DType } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { concat } from "./join.js";
import type { Variable } from "./variable.js";

/** A variable that was cut into parts along one axis (`tf.PartitionedVariable`). As a tensor it is the parts, joined. */
export class PartitionedVariable implements TensorConvertible {
  constructor(
    readonly name: string,
    private readonly fullShape: readonly number[],
    readonly dtype: DType,
    /** The parts, in order. */
    readonly variables: readonly Variable[],
    /** The number of parts along each axis. */
    readonly partitions: readonly number[],
  ) {}

  get shape(): Shape {
    return Shape.of(this.fullShape);
  }
  get op(): Operation {
    return this.variables[0]!.op;
  }

  /** The parts, joined by new nodes (`tf.PartitionedVariable.as_tensor`). */
  toTensor(): Tensor {
    const graph = getDefaultGraph();
    return graph.controlDependencies(null, () => {
      const [first] = this.variables;
      const named = { name: this.name };
      if (this.variables.length === 1)
        return graph.nameScope("", () => apply("Identity", { input: first! }, {}, named));
      const axis = this.partitions.findIndex((parts) => parts > 1);
      const joined = graph.nameScope(`${this.name}/ConcatPartitions/`, () => concat(this.variables, axis));
      return graph.nameScope("", () => apply("Identity", { input: joined }, {}, named));
    });
  }
  /** @throws ValueError always: only the parts can be changed */
  toRef(): Tensor {
    throw new ValueError(
      `Cannot use partitioned variable "${this.name}" as a reference: it has ${this.variables.length} parts, expected one of them`,
    );
  }
  graphElement(): Tensor {
    return this.toTensor();
  }
  [Symbol.iterator](): IterableIterator<Variable> {
    return this.variables.values();
  }
  get length(): number {
    return this.variables.length;
  }
  toString(): string {
    return `<tf.PartitionedVariable '${this.name}' shape=${this.shape} dtype=${this.dtype} parts=${this.length}>`;
  }
}

/** One part of a cut: where it begins, and its shape. */
export interface Cut {
  readonly offset: readonly number[];
  readonly shape: readonly number[];
}

/** Cuts a shape along the one axis that has more than one part; the first parts get what is left over. */
export function cutsOf(shape: readonly number[], partitions: readonly number[]): Cut[] {
  const axis = Math.max(
    0,
    partitions.findIndex((parts) => parts > 1),
  );
  const count = partitions[axis]!;
  const [least, excess] = [Math.floor(shape[axis]! / count), shape[axis]! % count];
  const at = (value: number, other: readonly number[]): number[] => other.map((dim, i) => (i === axis ? value : dim));
  const cuts: Cut[] = [];
  let begin = 0;
  for (let i = 0; i < count; i++) {
    const length = least + (i < excess ? 1 : 0);
    cuts.push({
      offset: at(
        begin,
        shape.map(() => 0),
      ),
      shape: at(length, shape),
    });
    begin += length;
  }
  return cuts;
}

/** @throws ValueError where a partitioner's answer does not fit the shape */
export function checkPartitions(partitions: readonly number[], shape: readonly number[]): void {
  const rank = shape.length;
  const text = `[${partitions.join(", ")}]`;
  if (rank < 1) throw new ValueError(`A partitioned Variable must have rank at least 1, shape: ()`);
  if (partitions.length !== rank)
    throw new ValueError(
      `Partitioner returned a partition list that does not match the Variable's rank: ${text} vs. (${shape.join(", ")})`,
    );
  if (partitions.some((parts) => parts < 1))
    throw new ValueError(`Partitioner returned zero partitions for some axes: ${text}`);
  if (partitions.filter((parts) => parts > 1).length > 1)
    throw new ValueError(
      `Can only slice a variable along one dimension: shape: (${shape.join(", ")}), partitioning: ${text}`,
    );
}
