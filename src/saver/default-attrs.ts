import { tensorflow } from "#proto/tensorflow.js";
import { opDef } from "../core/op-defs.js";
import { encode, withFields } from "../core/proto.js";

/** The encoded defaults of an op's attributes, by name. */
type Defaults = ReadonlyMap<string, Uint8Array>;

/**
 * A meta graph without attributes that have their op's default (`strip_default_attrs`): older versions of TensorFlow, which do not know
 * every attribute of today, can read it.
 */
export function withoutDefaultAttrs(def: tensorflow.IMetaGraphDef): tensorflow.IMetaGraphDef {
  const graphDef = def.graphDef ?? {};
  const functions = graphDef.library?.function ?? [];
  const own = new Set(functions.map(({ signature }) => signature?.name ?? ""));
  const known = new Map<string, Defaults | undefined>();
  const strip = (node: tensorflow.INodeDef): tensorflow.INodeDef => {
    const type = node.op ?? "";
    if (!known.has(type)) known.set(type, own.has(type) ? undefined : defaultsOf(type));
    const defaults = known.get(type);
    const attrs = Object.entries(node.attr ?? {});
    const kept = attrs.filter(([name, value]) => !isDefault(defaults?.get(name), value));
    return kept.length === attrs.length ? node : withFields(node, { attr: Object.fromEntries(kept) });
  };
  const library = graphDef.library && {
    library: withFields<tensorflow.IFunctionDefLibrary>(graphDef.library, {
      function: functions.map((each) => withFields(each, { nodeDef: (each.nodeDef ?? []).map(strip) })),
    }),
  };
  return withFields(def, {
    graphDef: withFields<tensorflow.IGraphDef>(graphDef, { node: (graphDef.node ?? []).map(strip), ...library }),
    metaInfoDef: withFields<tensorflow.MetaGraphDef.IMetaInfoDef>(def.metaInfoDef ?? {}, {
      strippedDefaultAttrs: true,
    }),
  });
}

function defaultsOf(type: string): Defaults | undefined {
  const def = opDef(type);
  if (def === undefined) return undefined;
  const stated = (def.attr ?? []).flatMap(({ name, defaultValue }) =>
    name && defaultValue ? [[name, encode(tensorflow.AttrValue, defaultValue)] as const] : [],
  );
  return new Map(stated);
}

function isDefault(expected: Uint8Array | undefined, value: tensorflow.IAttrValue): boolean {
  return expected !== undefined && Buffer.compare(expected, encode(tensorflow.AttrValue, value)) === 0;
}
