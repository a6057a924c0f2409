import { tensorflow } from "#proto/tensorflow.js";
import { attr } from "../core/attr.js";
import { decode, withFields } from "../core/proto.js";
import { renameCollection } from "./collection-scope.js";
import { VARIABLE_COLLECTIONS } from "./variable-collections.js";

/** What the names of inputs outside of the scope begin with: whoever imports the scope gives them by inputMap. */
const UNBOUND = "$unbound_inputs_";
/** The collection that lists them. */
const UNBOUND_COLLECTION = "unbound_inputs";

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * The part of a meta graph that is in the name scope `scope`, named from there, so that it can be imported into another scope
 * (`export_scope`). Inputs from outside are renamed and listed in the collection `unbound_inputs`.
 */
export function withinScope(def: tensorflow.IMetaGraphDef, scope: string): tensorflow.IMetaGraphDef {
  const inner = new Scope(scope.replace(/\/+$/, ""));
  const graphDef = def.graphDef ?? {};
  const nodes = (graphDef.node ?? []).filter(({ name }) => inner.has(name ?? ""));
  const node = nodes.map((each) => inner.node(each));
  const collectionDef: Record<string, tensorflow.ICollectionDef> = {};
  for (const [key, collection] of Object.entries(def.collectionDef ?? {})) {
    const part = key === UNBOUND_COLLECTION ? undefined : inner.collection(key, collection);
    if (part !== undefined) collectionDef[key] = part;
  }
  if (inner.unbound.length > 0)
    collectionDef[UNBOUND_COLLECTION] = { bytesList: { value: inner.unbound.map((name) => encoder.encode(name)) } };
  return withFields(def, { graphDef: withFields<tensorflow.IGraphDef>(graphDef, { node }), collectionDef });
}

class Scope {
  /** Inputs from outside that were met. */
  readonly unbound: string[] = [];
  private readonly strip = (name: string): string => {
    const [, mark = "", rest = ""] = /^(\^|loc:@|)(.*)$/s.exec(name) ?? [];
    return rest.startsWith(`${this.scope}/`) ? mark + rest.slice(this.scope.length).replace(/^\/+/, "") : name;
  };

  constructor(private readonly scope: string) {}

  /** True for nodes, tensors and control inputs (`^name`) of the scope. */
  has(name: string): boolean {
    const bare = name.replace(/^\^|^loc:@/, "");
    return bare.replace(/:\d+$/, "") === this.scope || bare.startsWith(`${this.scope}/`);
  }

  node(node: tensorflow.INodeDef): tensorflow.INodeDef {
    const input = (node.input ?? []).map((name) => {
      if (this.has(name)) return this.strip(name);
      const open = name.startsWith("^") ? `^${UNBOUND}${name.slice(1)}` : UNBOUND + name;
      this.unbound.push(open);
      return open;
    });
    const attrs = { ...node.attr };
    const classes = attrs._class?.list?.s?.map((bytes) => decoder.decode(bytes));
    if (classes !== undefined) {
      const own = classes.filter((each) => this.has(each)).map(this.strip);
      attrs._class = own.length === 0 ? { list: {} } : attr.strings(own);
    }
    const frame = attrs.frame_name?.s;
    if (frame && /^(Ref)?Enter$/.test(node.op ?? ""))
      attrs.frame_name = { s: encoder.encode(this.strip(decoder.decode(frame))) };
    return withFields(node, { name: this.strip(node.name ?? ""), input, attr: attrs });
  }

  /** The items of a collection that are in the scope; undefined where none is. */
  collection(key: string, def: tensorflow.ICollectionDef): tensorflow.ICollectionDef | undefined {
    const nodes = def.nodeList?.value?.filter((name) => this.has(name));
    const nameOf = NAMES.get(key);
    const protos = nameOf && def.bytesList?.value?.filter((bytes) => this.has(nameOf(bytes)));
    if ((nodes ?? protos)?.length === 0) return undefined;
    const part = nodes ? { nodeList: { value: nodes } } : protos ? { bytesList: { value: protos } } : def;
    return renameCollection(key, part, this.strip, `the collection "${key}"`);
  }
}

/** Collections of protos -> the name that says where an item belongs. */
const NAMES: ReadonlyMap<string, (bytes: Uint8Array) => string> = new Map([
  ...[...VARIABLE_COLLECTIONS].map(
    (key) => [key, (bytes: Uint8Array) => decode(tensorflow.VariableDef, bytes, key).variableName] as const,
  ),
  ["cond_context", (bytes) => decode(tensorflow.CondContextDef, bytes, "cond_context").contextName],
  ["while_context", (bytes) => decode(tensorflow.WhileContextDef, bytes, "while_context").contextName],
  ["queue_runners", (bytes) => decode(tensorflow.QueueRunnerDef, bytes, "queue_runners").queueName],
  ["savers", (bytes) => decode(tensorflow.SaverDef, bytes, "savers").restoreOpName],
]);
