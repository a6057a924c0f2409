import { inspect } from "node:util";
import type { tensorflow } from "#proto/tensorflow.js";
import { type AttrOwner, type AttrSource, attrReader } from "./attr.js";
import { type AttrInput, attrValueOf } from "./attr-value.js";
import { didYouMean } from "./closest.js";
import { convertToTensor, dtypeOfLike, isConvertible, type TensorLike } from "./convert.js";
import { getDefaultGraph } from "./default-graph.js";
import { type DType, dtypeOf, float32, int32, int64 } from "./dtype.js";
import { InvalidArgumentError, NotFoundError } from "./errors.js";
import { inferShapes } from "./infer.js";
import { opDef, opNames } from "./op-defs.js";
import { type Operation, Tensor } from "./operation.js";
import { toNumber } from "./proto-long.js";

/** Arguments of an op by the names of its OpDef; a list argument takes an array of tensors. */
export type OpArguments = Readonly<Record<string, TensorLike | readonly TensorLike[]>>;

/** What an op is made with besides its inputs and attributes. */
export interface ApplyOptions {
  readonly name?: string;
  readonly device?: string;
  readonly controlInputs?: readonly Operation[];
}

/**
 * Adds a node of any op of TensorFlow to the default graph. Values among the arguments become constants named after the
 * argument (`MatMul/b`), attributes that the arguments decide are worked out, the rest takes its default, and output shapes are inferred.
 * @throws TypeError for arguments of types that do not fit, ValueError for shapes that do not, NotFoundError for an unknown op
 */
export function applyOp(
  type: string,
  args: OpArguments = {},
  attrs: Readonly<Record<string, AttrInput>> = {},
  options: ApplyOptions = {},
): Operation {
  const def = opDef(type);
  if (def === undefined)
    throw new NotFoundError(
      `Cannot apply op "${type}": TensorFlow has none of that name.${didYouMean(type, opNames())}`,
    );
  const graph = getDefaultGraph();
  return graph.nameScope(options.name ?? type, (scope) => {
    const builder = new NodeBuilder(def, type);
    for (const [key, value] of Object.entries(attrs)) builder.setAttr(key, value);
    builder.addInputs(args);
    builder.fillDefaults();
    const outputTypes = typesOf(def.outputArg, builder.attrs, { type, name: scope });
    const spec = {
      name: scope,
      type,
      inputs: builder.inputs,
      controlInputs: options.controlInputs === undefined ? [] : [...options.controlInputs],
      attrs: builder.attrs,
      device: options.device ?? "",
      opDef: def,
    };
    const shapes = inferShapes(spec, outputTypes);
    const outputs = outputTypes.map((dtype, i) => ({ dtype, shape: shapes[i]! }));
    const colocated = builder.refs;
    const add = (): Operation => graph.addOperation({ ...spec, outputs }, true);
    return colocated.length === 0 ? add() : graph.colocateWith(colocated, add);
  });
}

/** The first output of a new node: what most ops are called for. */
export function apply(
  type: string,
  args: OpArguments = {},
  attrs: Readonly<Record<string, AttrInput>> = {},
  options: ApplyOptions = {},
): Tensor {
  return applyOp(type, args, attrs, options).outputs[0]!;
}

/** Works out inputs and attributes of a node from an OpDef. */
class NodeBuilder {
  readonly attrs = new Map<string, tensorflow.IAttrValue>();
  readonly inputs: Tensor[] = [];
  /** Operations behind reference inputs: the node is placed with them. */
  readonly refs: Operation[] = [];

  constructor(
    private readonly def: tensorflow.IOpDef,
    private readonly type: string,
  ) {}

  setAttr(name: string, value: AttrInput): void {
    if (value === undefined) return;
    const attrDef = this.def.attr?.find((candidate) => candidate.name === name);
    if (attrDef === undefined)
      throw new TypeError(
        `Cannot apply op "${this.type}": it has no attr "${name}", expected one of ${this.def.attr?.map((a) => a.name).join(", ")}`,
      );
    this.attrs.set(name, attrValueOf(attrDef.type ?? "", value, `attr "${name}" of op "${this.type}"`));
  }

  addInputs(args: OpArguments): void {
    for (const key of Object.keys(args))
      if (!this.def.inputArg?.some((arg) => arg.name === key))
        throw new TypeError(
          `Cannot apply op "${this.type}": it has no input "${key}", expected ${this.def.inputArg?.map((a) => a.name).join(", ")}`,
        );
    for (const arg of this.def.inputArg ?? []) {
      const value = args[arg.name ?? ""];
      if (value === undefined) throw new TypeError(`Cannot apply op "${this.type}": input "${arg.name}" is missing`);
      if (arg.numberAttr || arg.typeListAttr) this.addList(arg, value as readonly TensorLike[], args);
      else this.addOne(arg, value, args);
    }
  }

  private addOne(arg: tensorflow.OpDef.IArgDef, value: TensorLike, args: OpArguments): void {
    const dtype = this.expectedType(arg, args);
    if (Array.isArray(value) && value.length === 0 && this.triesFloatFirst(arg, dtype))
      convertToTensor([], { dtype: float32, name: arg.name ?? "" });
    const tensor = this.convert(arg, value, dtype, arg.name ?? "");
    if (arg.typeAttr && !this.attrs.has(arg.typeAttr)) this.attrs.set(arg.typeAttr, { type: tensor.dtype.base.number });
    this.check(arg, tensor, dtype);
  }

  /**
   * Where an attr with a default decides, TensorFlow converts plain values by themselves before it looks at the types that are
   * allowed. An empty list is made of floats then, and that constant stays in the graph, unused.
   */
  private triesFloatFirst(arg: tensorflow.OpDef.IArgDef, dtype: DType | undefined): boolean {
    if (!arg.typeAttr || this.attrs.has(arg.typeAttr) || dtype === undefined) return false;
    const { defaultValue, allowedValues } = this.def.attr?.find((attr) => attr.name === arg.typeAttr) ?? {};
    const allowed = allowedValues?.list?.type ?? [];
    return Boolean(defaultValue?.type) && allowed.length > 0 && !allowed.includes(float32.number);
  }

  private addList(arg: tensorflow.OpDef.IArgDef, values: readonly TensorLike[], args: OpArguments): void {
    if (!Array.isArray(values))
      throw new TypeError(`Cannot apply op "${this.type}": input "${arg.name}" is no array of tensors`);
    if (arg.typeListAttr) {
      const tensors = values.map((value, i) => this.convert(arg, value, undefined, `${arg.name}_${i}`));
      for (const tensor of tensors) this.check(arg, tensor, undefined);
      if (!this.attrs.has(arg.typeListAttr))
        this.attrs.set(arg.typeListAttr, { list: { type: tensors.map((tensor) => tensor.dtype.base.number) } });
      return;
    }
    let dtype = this.expectedType(arg, args) ?? values.map(dtypeOfLike).find((found) => found !== undefined);
    values.forEach((value, i) => {
      const tensor = this.convert(arg, value, dtype, `${arg.name}_${i}`);
      dtype ??= tensor.dtype.base;
      this.check(arg, tensor, dtype);
    });
    if (arg.numberAttr) this.attrs.set(arg.numberAttr, { i: values.length });
    if (arg.typeAttr && !this.attrs.has(arg.typeAttr) && dtype !== undefined)
      this.attrs.set(arg.typeAttr, { type: dtype.number });
  }

  /** The type the OpDef asks for; for a type attr, what another argument or the attr itself says. */
  private expectedType(arg: tensorflow.OpDef.IArgDef, args: OpArguments): DType | undefined {
    if (arg.type) return dtypeOf(arg.type);
    if (!arg.typeAttr) return undefined;
    const set = this.attrs.get(arg.typeAttr)?.type;
    if (set) return dtypeOf(set);
    for (const other of this.def.inputArg ?? []) {
      if (other.typeAttr !== arg.typeAttr) continue;
      const dtype = dtypeOfLike(args[other.name ?? ""] as TensorLike);
      if (dtype !== undefined) return dtype;
    }
    const { defaultValue, allowedValues } = this.def.attr?.find((attr) => attr.name === arg.typeAttr) ?? {};
    const allowed = allowedValues?.list?.type ?? [];
    if (defaultValue?.type) {
      // Plain whole numbers are int32 where that is allowed, whatever the default.
      const isPlain = dtypeOf(defaultValue.type) === int64 && isWhole(args[arg.name ?? ""]);
      return isPlain && allowed.includes(int32.number) ? int32 : dtypeOf(defaultValue.type);
    }
    // Where floats are not allowed, plain numbers are indices.
    if (allowed.length === 0 || allowed.includes(float32.number)) return undefined;
    return allowed.includes(int32.number) ? int32 : dtypeOf(allowed[0]!);
  }

  private convert(arg: tensorflow.OpDef.IArgDef, value: TensorLike, dtype: DType | undefined, name: string): Tensor {
    if (value instanceof Tensor) return value;
    if (isConvertible(value)) {
      const wantsRef = arg.isRef || dtype?.name === "resource";
      return wantsRef ? value.toRef() : value.toTensor(name);
    }
    try {
      return convertToTensor(value, { dtype, name });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw new TypeError(
        `Expected ${dtype?.name ?? "a tensor"} passed to parameter '${arg.name}' of op '${this.type}', got ${inspect(value)} instead. Error: ${error.message}`,
        { cause: error },
      );
    }
  }

  private check(arg: tensorflow.OpDef.IArgDef, tensor: Tensor, dtype: DType | undefined): void {
    if (arg.isRef) {
      if (!tensor.dtype.isRef)
        throw new TypeError(
          `'${this.type}' Op requires that input '${arg.name}' be a mutable tensor (e.g.: a tf.Variable), found ${tensor}`,
        );
      this.refs.push(tensor.op);
    }
    if (dtype !== undefined && tensor.dtype.base !== dtype) {
      const owner = arg.typeAttr ? this.def.inputArg?.find((other) => other.typeAttr === arg.typeAttr) : undefined;
      const expected =
        owner === undefined || owner === arg
          ? `expected type of ${dtype.name}`
          : `type ${dtype.name} of argument '${owner.name}'`;
      throw new TypeError(
        `Input '${arg.name}' of '${this.type}' Op has type ${tensor.dtype.base.name} that does not match ${expected}.`,
      );
    }
    this.checkAllowed(arg, tensor);
    this.inputs.push(tensor);
  }

  private checkAllowed(arg: tensorflow.OpDef.IArgDef, tensor: Tensor): void {
    if (!arg.typeAttr) return;
    const allowed = this.def.attr?.find((attr) => attr.name === arg.typeAttr)?.allowedValues?.list?.type;
    if (!allowed || allowed.length === 0 || allowed.includes(tensor.dtype.base.number)) return;
    throw new TypeError(
      `Value passed to parameter '${arg.name}' has DataType ${tensor.dtype.base.name} not in list of allowed values: ${allowed
        .map((number) => dtypeOf(number).name)
        .join(", ")}`,
    );
  }

  /** Sets attributes that are not there to their defaults. @throws TypeError for one that has no default */
  fillDefaults(): void {
    for (const { name, type, defaultValue } of this.def.attr ?? []) {
      if (this.attrs.has(name ?? "")) continue;
      if (!defaultValue) throw new TypeError(`Cannot apply op "${this.type}": attr "${name}" (${type}) is missing`);
      this.attrs.set(name ?? "", defaultValue);
    }
  }
}

/** True for whole numbers, also in (filled) arrays. */
function isWhole(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 && value.every(isWhole) : Number.isInteger(value);
}

/** Types of a node's inputs or outputs, as the arguments of its OpDef and its attributes decide. */
export function typesOf(
  args: readonly tensorflow.OpDef.IArgDef[] | null | undefined,
  attrs: AttrSource,
  owner: AttrOwner,
): DType[] {
  const typeIn = (name: string): DType => {
    const number = attrs.get(name)?.type;
    return number ? dtypeOf(number) : attrReader(attrs, owner).type(name);
  };
  const typesOfOne = (arg: tensorflow.OpDef.IArgDef): DType[] => {
    if (arg.typeListAttr) return attrReader(attrs, owner).types(arg.typeListAttr);
    const base = arg.typeAttr ? typeIn(arg.typeAttr) : dtypeOf(arg.type ?? 0);
    const dtype = arg.isRef ? base.ref : base;
    if (!arg.numberAttr) return [dtype];
    return new Array<DType>(countOf(arg, attrs, owner)).fill(dtype);
  };
  if (!args) return [];
  return args.length === 1 ? typesOfOne(args[0]!) : args.flatMap(typesOfOne);
}

/** More inputs or outputs than any node has: a damaged file must not have them allocated. */
const MOST_TENSORS = 1 << 20;

function countOf({ numberAttr }: tensorflow.OpDef.IArgDef, attrs: AttrSource, { type, name }: AttrOwner): number {
  const count = toNumber(attrs.get(numberAttr ?? "")?.i as number);
  if (count >= 0 && count <= MOST_TENSORS) return count;
  throw new InvalidArgumentError(
    `Cannot make node "${name}" of op "${type}": attr "${numberAttr}" asks for ${count} inputs or outputs, expected 0 to ${MOST_TENSORS}`,
    { node: name },
  );
}
