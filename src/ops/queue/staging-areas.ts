import { apply, applyOp } from "../../core/apply-op.js";
import type { AttrInput } from "../../core/attr-value.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { getDefaultGraph } from "../../core/default-graph.js";
import { type DType, type DTypeLike, dtypeOf } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { Shape, type ShapeLike } from "../../core/shape.js";
import { noOp } from "../control.js";
import type { Named } from "../named.js";

/** Options of a staging area. */
export interface StagingAreaOptions {
  /** The shapes of the components. */
  readonly shapes?: readonly ShapeLike[];
  /** Names of the components: elements are objects then. */
  readonly names?: readonly string[];
  /** Areas of one name in a session are one. */
  readonly sharedName?: string;
  /** The most elements that it holds; 0, the default, for any number. */
  readonly capacity?: number;
  /** The most bytes that it holds; 0, the default, for any number. */
  readonly memoryLimit?: number;
}
const OPTIONS = ["shapes", "names", "sharedName", "capacity", "memoryLimit"];

/** What an element is: tensors in a row, or by names. */
export type Staged = Tensor[] | Record<string, Tensor>;

/** Where tensors wait for a later run, or another part of this one (`tf.contrib.staging.StagingArea`); what takes finds them in order. */
export class StagingArea {
  readonly dtypes: readonly DType[];
  readonly shapes: readonly Shape[];
  readonly names: readonly string[] | undefined;
  readonly name: string;
  private readonly root: Operation;
  private readonly attrs: Readonly<Record<string, AttrInput>>;

  /** @throws ValueError where there are other numbers of shapes, or of names, than of types */
  constructor(dtypes: readonly DTypeLike[], options: StagingAreaOptions = {}) {
    checkOptions("StagingArea", options, OPTIONS);
    const { shapes, names, sharedName, capacity = 0, memoryLimit = 0 } = options;
    for (const [what, list] of [
      ["shapes", shapes],
      ["names", names],
    ] as const)
      if (list !== undefined && list.length !== dtypes.length)
        throw new ValueError(`StagingArea ${what} must be the same length as dtypes`);
    this.dtypes = dtypes.map(dtypeOf);
    this.shapes = this.dtypes.map((_, i) => (shapes === undefined ? Shape.unknown : Shape.of(shapes[i])));
    this.names = names;
    const graph = getDefaultGraph();
    this.name = sharedName ?? graph.uniqueName("StagingArea");
    this.root = graph.nameScope(`${this.name}_root`, () => noOp());
    this.attrs = { capacity, memory_limit: memoryLimit, shared_name: this.name };
  }

  /** Puts an element in; its run waits while there is no room. @throws ValueError for components that do not fit */
  put(
    values: TensorLike | readonly TensorLike[] | Readonly<Record<string, TensorLike>>,
    options: Named = {},
  ): Operation {
    const { name = `${this.name}_put` } = options;
    return getDefaultGraph().nameScope(name, (scope) => {
      const components = this.listed(values).map((value, i) => {
        const tensor = convertToTensor(value, { dtype: this.dtypes[i]!, name: `component_${i}` });
        if (!tensor.shape.isCompatibleWith(this.shapes[i]!))
          throw new ValueError(`Shapes ${tensor.shape} and ${this.shapes[i]} are incompatible`);
        return tensor;
      });
      return this.beside(() => applyOp("Stage", { values: components }, this.attrs, { name: scope }));
    });
  }
  /** Takes the element out that was put in first; its run waits for one. */
  get(options: Named = {}): Staged {
    return this.taken("Unstage", {}, options.name ?? `${this.name}_get`);
  }
  /** The element at a place, where it stays; its run waits until it is there. */
  peek(index: TensorLike, options: Named = {}): Staged {
    return this.taken("StagePeek", { index }, options.name ?? `${this.name}_peek`);
  }
  /** The number of elements in it. */
  size(options: Named = {}): Tensor {
    const { name = `${this.name}_size` } = options;
    return apply("StageSize", {}, { ...this.attrs, dtypes: this.dtypes }, { name });
  }
  /** Takes everything out. */
  clear(options: Named = {}): Operation {
    const { name = `${this.name}_clear` } = options;
    return applyOp("StageClear", {}, { ...this.attrs, dtypes: this.dtypes }, { name });
  }

  private beside<T>(body: () => T): T {
    return getDefaultGraph().colocateWith([this.root], body);
  }

  private listed(values: TensorLike | readonly TensorLike[] | Readonly<Record<string, TensorLike>>): TensorLike[] {
    const { names, dtypes } = this;
    if (names !== undefined) {
      const given = values as Readonly<Record<string, TensorLike>>;
      if (Object.keys(given).sort().join() !== [...names].sort().join())
        throw new ValueError(
          `Keys in dictionary to put do not match names of staging area. Dictionary: ${Object.keys(given)} Queue: ${names}`,
        );
      return names.map((name) => given[name]!);
    }
    const list = Array.isArray(values) && (dtypes.length > 1 || values.length === 1) ? values : [values];
    if (list.length !== dtypes.length)
      throw new ValueError(`Unexpected number of inputs ${list.length} vs ${dtypes.length}`);
    return list as TensorLike[];
  }

  private taken(type: string, args: Readonly<Record<string, TensorLike>>, name: string): Staged {
    const { outputs } = this.beside(() => applyOp(type, args, { ...this.attrs, dtypes: this.dtypes }, { name }));
    noOp();
    outputs.forEach((output, i) => {
      output.setShape(this.shapes[i]!);
    });
    const { names } = this;
    if (names === undefined) return [...outputs];
    return Object.fromEntries(names.map((key, i) => [key, outputs[i]!]));
  }
}
