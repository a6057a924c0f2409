import type { tensorflow } from "#proto/tensorflow.js";
import { typesOf } from "./apply-op.js";
import { attr } from "./attr.js";
import type { FunctionName } from "./call.js";
import { didYouMean } from "./closest.js";
import { InvalidArgumentError, NotFoundError, UnimplementedError } from "./errors.js";
import { opDef } from "./op-defs.js";
import { Operation, type OperationSpec, type Tensor } from "./operation.js";
import { Shape } from "./shape.js";

type Attrs = Readonly<Record<string, tensorflow.IAttrValue>>;

/** What a function's body comes to. */
export interface Body {
  readonly results: readonly Tensor[];
  /** Its operations that have an effect. */
  readonly effects: readonly Operation[];
}

/** How deep functions call each other at most: one that calls itself never ends. */
const DEEPEST = 100;
const depths = new WeakMap<Operation, number>();
const libraries = new WeakMap<tensorflow.IFunctionDefLibrary, ReadonlyMap<string, tensorflow.IFunctionDef>>();

/** The functions of a library by their names. */
export function functionsOf(
  library: tensorflow.IFunctionDefLibrary | undefined,
): ReadonlyMap<string, tensorflow.IFunctionDef> {
  if (library === undefined) return new Map();
  let known = libraries.get(library);
  if (known === undefined) {
    known = new Map((library.function ?? []).map((def) => [def.signature?.name ?? "", def]));
    libraries.set(library, known);
  }
  return known;
}

/** Makes operations that take the place of one that calls functions. They are in no graph; only runs know them. */
export class Inliner {
  private readonly functions: ReadonlyMap<string, tensorflow.IFunctionDef>;
  private readonly names = new Set<string>();
  private count = 0;

  constructor(private readonly operation: Operation) {
    this.functions = functionsOf(operation.graph.library);
    const depth = depths.get(operation) ?? 0;
    if (depth > DEEPEST)
      throw new UnimplementedError(
        `Cannot run node "${operation.name}": a function calls itself, expected one that ends`,
        {
          node: operation.name,
        },
      );
  }

  /** True for the name of a function of the graph's library. */
  has(name: string): boolean {
    return this.functions.has(name);
  }

  /** A function of the library. @throws NotFoundError where there is none of that name */
  function(name: string): tensorflow.IFunctionDef {
    const found = this.functions.get(name);
    if (found !== undefined) return found;
    throw new NotFoundError(
      `Function ${name} is not defined: node "${this.operation.name}" calls it, expected it in the graph's library.${didYouMean(name, this.functions.keys())}`,
      { node: this.operation.name },
    );
  }

  /** A new operation; its attribute T, where it is not given, is the first input's type. */
  node(
    type: string,
    inputs: readonly Tensor[],
    attrs: Attrs = {},
    controls: readonly Operation[] = [],
    name = type,
  ): Operation {
    const def = opDef(type) ?? this.operation.graph.foreignOpDefs.get(type);
    if (def === undefined)
      throw new NotFoundError(
        `Cannot run node "${this.operation.name}": nothing defines op "${type}" in its function`,
        {
          node: this.operation.name,
        },
      );
    const whole = new Map(Object.entries(attrs));
    for (const { name: key = "", defaultValue } of def.attr ?? [])
      if (!whole.has(key!) && defaultValue) whole.set(key!, defaultValue);
    if (!whole.has("T") && inputs.length > 0 && def.attr?.some((one) => one.name === "T" && one.type === "type"))
      whole.set("T", attr.type(inputs[0]!.dtype.base));
    const unique = this.uniqueName(name);
    const outputs = typesOf(def.outputArg, whole, { type, name: unique }).map((dtype) => ({
      dtype,
      shape: Shape.unknown,
    }));
    const spec = {
      ...{ name: unique, type, attrs: whole, outputs, opDef: def, device: this.operation.device },
      inputs: [...inputs],
      controlInputs: [...new Set(controls)],
    };
    const made = this.place(spec, name);
    depths.set(made, (depths.get(this.operation) ?? 0) + 1);
    return made;
  }

  /** Makes an operation; `name` is what it is called in its function. */
  protected place(spec: OperationSpec, _name: string): Operation {
    const { graph, id, site } = this.operation;
    return new Operation(graph, id + ++this.count / (1 << 20), spec, site);
  }

  /** The only output of a new operation. */
  one(type: string, inputs: readonly Tensor[], attrs?: Attrs, controls?: readonly Operation[]): Tensor {
    return this.node(type, inputs, attrs, controls).outputs[0]!;
  }

  /** The operations of a function, for these arguments; those without inputs wait for `controls`. */
  body({ name, attr: given }: FunctionName, args: readonly Tensor[], controls: readonly Operation[]): Body {
    return new FunctionBody(this, this.function(name), given as Attrs, args, controls).make();
  }

  private uniqueName(name: string): string {
    let unique = `${this.operation.name}/${name}`;
    for (let i = 1; this.names.has(unique); i++) unique = `${this.operation.name}/${name}_${i}`;
    this.names.add(unique);
    return unique;
  }
}

/** The node or argument that an input of a function's node comes from: `x`, `node:output:0`, `^node`. */
function sourceOf(input: string): string {
  return input.replace(/^\^/, "").replace(/:.*$/, "");
}

/** One use of a function. */
class FunctionBody {
  private readonly nodes: ReadonlyMap<string, tensorflow.INodeDef>;
  private readonly made = new Map<string, Operation>();
  private readonly args = new Map<string, Tensor[]>();

  constructor(
    private readonly inliner: Inliner,
    private readonly def: tensorflow.IFunctionDef,
    private readonly given: Attrs,
    args: readonly Tensor[],
    private readonly controls: readonly Operation[],
  ) {
    this.nodes = new Map((def.nodeDef ?? []).map((node) => [node.name ?? "", node]));
    const rest = [...args];
    for (const arg of def.signature?.inputArg ?? []) {
      const count = typesOf([arg], new Map(Object.entries(given)), { type: this.name, name: this.name }).length;
      this.args.set(arg.name ?? "", rest.splice(0, count));
    }
    if (rest.length > 0 || [...this.args.values()].flat().length !== args.length)
      throw new InvalidArgumentError(
        `Cannot call function "${this.name}": found ${args.length} arguments, expected others`,
      );
  }

  private get name(): string {
    return this.def.signature?.name ?? "";
  }

  make(): Body {
    for (const name of this.nodes.keys()) this.nodeOf(name);
    const { ret = {} } = this.def;
    const results = (this.def.signature?.outputArg ?? []).flatMap(({ name }) => this.tensors(ret![name ?? ""] ?? ""));
    const kept = new Set(Object.values(this.def.controlRet ?? {}).map((name) => this.nodeOf(name)));
    for (const operation of this.made.values()) if (operation.opDef?.isStateful) kept.add(operation);
    return { results, effects: [...kept] };
  }

  /** The operation of a node; what it takes is made before. */
  private nodeOf(start: string): Operation {
    const stack = [start];
    const open = new Set<string>();
    for (let name = stack.at(-1); name !== undefined; name = stack.at(-1)) {
      const node = this.nodes.get(name);
      if (node === undefined)
        throw new InvalidArgumentError(`Cannot find node "${name}" in function "${this.name}", which refers to it`);
      const missing = (node.input ?? [])
        .map(sourceOf)
        .filter((source) => !this.args.has(source) && !this.made.has(source));
      if (this.made.has(name) || missing.length === 0) {
        stack.pop();
        if (!this.made.has(name)) this.made.set(name, this.makeNode(node));
      } else if (open.has(name) && missing.some((source) => open.has(source) && stack.includes(source)))
        throw new InvalidArgumentError(`Cannot order function "${this.name}": it has a cycle through "${name}"`);
      else {
        open.add(name);
        stack.push(...missing);
      }
    }
    return this.made.get(start)!;
  }

  private makeNode(node: tensorflow.INodeDef): Operation {
    const inputs = (node.input ?? []).filter((input) => !input.startsWith("^")).flatMap((input) => this.tensors(input));
    const controls = (node.input ?? [])
      .filter((input) => input.startsWith("^"))
      .map((input) => input.slice(1))
      .flatMap((name) => this.args.get(name)?.map(({ op }) => op) ?? [this.made.get(name)!]);
    const attrs = Object.fromEntries(Object.entries(node.attr ?? {}).map(([key, value]) => [key, this.filled(value)]));
    const waits = inputs.length === 0 && controls.length === 0 ? this.controls : controls;
    return this.inliner.node(node.op ?? "", inputs, attrs, waits, node.name ?? "");
  }

  /** An attribute; one that the call gives has its value. */
  private filled(value: tensorflow.IAttrValue): tensorflow.IAttrValue {
    if (value.placeholder) return this.given[value.placeholder] ?? value;
    const { func } = value;
    if (!func?.attr) return value;
    const inner = Object.entries(func.attr).map(([key, one]) => [key, this.filled(one)] as const);
    return { func: { name: func.name, attr: Object.fromEntries(inner) } };
  }

  /** What an input means: `argument`, or `node:output:index`. */
  private tensors(input: string): Tensor[] {
    const [name = "", output, index = "0"] = input.split(":");
    const arg = this.args.get(name);
    if (arg !== undefined) return output === undefined ? arg : [arg[Number(output)]!];
    const operation = this.made.get(name) ?? this.nodeOf(name);
    let begin = 0;
    for (const one of operation.opDef?.outputArg ?? []) {
      const types = typesOf([one], operation.attrs, operation);
      if (one.name === output) return [operation.outputs[begin + Number(index)]!];
      begin += types.length;
    }
    throw new InvalidArgumentError(
      `Cannot find "${input}" in function "${this.name}": op "${operation.type}" has no such output`,
    );
  }
}
