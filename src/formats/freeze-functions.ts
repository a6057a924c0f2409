import type { tensorflow } from "#proto/tensorflow.js";
import { InternalError } from "../core/errors.js";
import type { Caller, Frozen } from "./freeze-callers.js";
import { Freezer } from "./freeze-nodes.js";

/** A call with values in place of handles. */
interface Call {
  /** What the results are that were handles. */
  readonly results: readonly (Frozen | undefined)[];
  node(node: tensorflow.INodeDef): tensorflow.INodeDef;
}

interface FrozenFunction {
  readonly def: tensorflow.IFunctionDef;
  readonly results: readonly (Frozen | undefined)[];
}

/** The functions of a graph that is frozen: those whose arguments were handles, in copies of other names. */
export class FrozenFunctions {
  private readonly originals: ReadonlyMap<string, tensorflow.IFunctionDef>;
  private readonly copies = new Map<string, FrozenFunction>();
  private readonly called = new Set<tensorflow.IFunctionDef>();
  private readonly names: Set<string>;

  constructor(functions: readonly tensorflow.IFunctionDef[]) {
    this.originals = new Map(functions.map((def) => [def.signature?.name ?? "", def]));
    this.names = new Set(this.originals.keys());
  }

  /** The call of a node whose arguments are these where they were handles. */
  call(caller: Caller, args: readonly (Frozen | undefined)[]): Call {
    const frozen = caller.functions.map(({ name }) => this.freeze(name ?? "", args));
    const { results } = frozen[0]!;
    return {
      results,
      node: (node) => {
        for (const { def } of frozen) this.called.add(def);
        return withCall(node, caller, new Map(caller.functions.map(({ name }, i) => [name ?? "", frozen[i]!])), args);
      },
    };
  }

  /** The graph's library with the copies that are called. */
  library(library: tensorflow.IFunctionDefLibrary | null | undefined): tensorflow.IFunctionDefLibrary {
    if (this.called.size === 0) return library ?? {};
    return { ...library, function: [...this.originals.values(), ...this.called] };
  }

  private freeze(name: string, args: readonly (Frozen | undefined)[]): FrozenFunction {
    const key = JSON.stringify([name, args]);
    const known = this.copies.get(key);
    if (known !== undefined) return known;
    const original = this.originals.get(name);
    if (original === undefined) throw new InternalError(`Cannot freeze function "${name}": it is not in the library`);
    const made = this.copy(original, args);
    this.copies.set(key, made);
    return made;
  }

  private copy(original: tensorflow.IFunctionDef, args: readonly (Frozen | undefined)[]): FrozenFunction {
    const { signature, nodeDef, ret, argAttr } = original;
    const inputs = signature?.inputArg ?? [];
    const frozenArgs = new Map(inputs.flatMap(({ name }, i) => (args[i] ? [[name ?? "", args[i]]] : [])));
    const freezer = new Freezer(nodeDef ?? [], this, { args: frozenArgs });
    const outputs = signature?.outputArg ?? [];
    const results = outputs.map(({ name }) => freezer.behind(ret?.[name ?? ""]));
    const { resourceArgUniqueId: _, ...rest } = original;
    const def = {
      ...rest,
      signature: {
        ...signature,
        name: this.newName(signature?.name ?? ""),
        inputArg: inputs.map((arg, i) => valueArg(arg, args[i])),
        outputArg: outputs.map((arg, i) => valueArg(arg, results[i])),
      },
      nodeDef: freezer.run(),
      ret: Object.fromEntries(Object.entries(ret ?? {}).map(([name, from]) => [name, freezer.reference(from)])),
      attr: withShapes(original.attr, "_input_shapes", args),
      argAttr: Object.fromEntries(
        Object.entries(argAttr ?? {}).map(([i, { attr: attrs }]) => [
          i,
          { attr: withShapes(attrs, "_output_shapes", [args[Number(i)]]) },
        ]),
      ),
    };
    return { def, results };
  }

  private newName(name: string): string {
    const base = `${name}_frozen`;
    for (let i = 0; ; i++) {
      const free = i === 0 ? base : `${base}_${i}`;
      if (this.names.has(free)) continue;
      this.names.add(free);
      return free;
    }
  }
}

/** A node that calls frozen functions in place of the original ones. */
function withCall(
  node: tensorflow.INodeDef,
  { types: [argTypes, resultTypes] }: Caller,
  frozen: ReadonlyMap<string, FrozenFunction>,
  args: readonly (Frozen | undefined)[],
): tensorflow.INodeDef {
  const renamed = (func: tensorflow.INameAttrList): tensorflow.INameAttrList => ({
    ...func,
    name: frozen.get(func.name ?? "")?.def.signature?.name ?? func.name,
  });
  const attrs = Object.entries(node.attr ?? {}).map(([key, value]): [string, tensorflow.IAttrValue] => {
    if (value.func) return [key, { func: renamed(value.func) }];
    if (value.list?.func?.length) return [key, { list: { func: value.list.func.map(renamed) } }];
    return [key, value];
  });
  const { results } = frozen.values().next().value!;
  const typed = withTypes(withTypes(Object.fromEntries(attrs), argTypes, args), resultTypes, results);
  return { ...node, attr: withShapes(typed, "output_shapes", results) };
}

function valueArg(arg: tensorflow.OpDef.IArgDef, value: Frozen | undefined): tensorflow.OpDef.IArgDef {
  if (value === undefined) return arg;
  const { handleData: _, ...rest } = arg;
  return { ...rest, type: value.dtype.type };
}

type Attrs = Record<string, tensorflow.IAttrValue>;

function withTypes(attrs: Attrs, name: string, values: readonly (Frozen | undefined)[]): Attrs {
  const type = attrs[name]?.list?.type?.map((each, i) => values[i]?.dtype.type ?? each);
  return type === undefined ? attrs : { ...attrs, [name]: { list: { type } } };
}

function withShapes(attrs: Attrs | null | undefined, name: string, values: readonly (Frozen | undefined)[]): Attrs {
  const shape = attrs?.[name]?.list?.shape?.map((each, i) => values[i]?.shape ?? each);
  return shape === undefined ? (attrs ?? {}) : { ...attrs, [name]: { list: { shape } } };
}
