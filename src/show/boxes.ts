import { type Family, familyOf, type GraphView, type NodeView } from "./graph-view.js";
import { thousands } from "./html.js";
import { allNodes, isAuxiliary, isClosedAtFirst, type Scope, scopeTree } from "./scopes.js";

/** A picture has at most so many boxes, however large the graph. */
const MOST_BOXES = 60;
/** Scopes inside of others are open only where there are no more boxes than this. */
const COMFORTABLE = 30;

/** A box of the picture: one operation, a closed scope, or several alike. */
export interface Box {
  readonly id: number;
  readonly kind: Family | "scope";
  /** Full name; `Add … ×12` for several. */
  readonly name: string;
  /** The open scope that it is drawn in; "" for none. */
  readonly scope: string;
  /** The operation that the box shows itself, where it is not a mere group. */
  readonly head: NodeView | undefined;
  readonly nodes: readonly NodeView[];
  /** Of several that are alike, the operations of the first. */
  readonly sample?: readonly NodeView[];
}

/**
 * The boxes of a graph; every operation is in exactly one. Scopes are closed, the deepest and largest first: those inside of
 * others until 30 boxes are left, the outermost until 60 are; closed scopes with like names in one scope (`layer_1`, `layer_2`, …) are put together
 * before the scope around them is closed. Where even that leaves more, boxes with like names are put together, then
 * those of a like type, then whatever comes last.
 */
export function boxesOf(graph: GraphView): Box[] {
  return fewBoxes(scopeTree(graph.operations), graph.depth).map((draft, id) => ({ id, ...draft }));
}

type Draft = Omit<Box, "id">;

function fewBoxes(root: Scope, depth?: number): Draft[] {
  const like = (draft: Draft) => stem(draft.name);
  let drafts: Draft[] = [];
  for (const { closed, most } of closings(root, depth)) {
    drafts = openBoxes(root, closed);
    if (drafts.length > most) drafts = bundle(drafts, (draft) => (draft.kind === "scope" ? like(draft) : undefined));
    if (drafts.length <= most) return drafts;
  }
  for (const key of [like, (draft: Draft) => draft.head?.type]) {
    drafts = bundle(drafts, key);
    if (drafts.length <= MOST_BOXES) return drafts;
  }
  const rest = drafts.slice(MOST_BOXES - 1);
  return [...drafts.slice(0, MOST_BOXES - 1), together("others", rest)];
}

/** Closed scopes, and with how many boxes they will do. */
interface Closing {
  readonly closed: ReadonlySet<Scope>;
  readonly most: number;
}

/** The closed scopes: first those that are closed anyhow, then, depth by depth, as many more as it takes. */
function* closings(root: Scope, depth = Number.POSITIVE_INFINITY): Generator<Closing> {
  const closed = new Set<Scope>();
  const open: Scope[] = [];
  const whole = allNodes(root).length;
  const collect = (scope: Scope) => {
    const series = seriesOf(scope);
    for (const inner of scope.scopes) {
      const isWhole = isAuxiliary(inner.path) && allNodes(inner).length === whole;
      if ((isClosedAtFirst(inner) && !isWhole) || inner.depth >= depth || series.has(inner)) closed.add(inner);
      else {
        open.push(inner);
        collect(inner);
      }
    }
  };
  collect(root);
  const outermost = depthOfWhole(root) + 1;
  const mostAt = (level: number) =>
    level > outermost && depth === Number.POSITIVE_INFINITY ? COMFORTABLE : MOST_BOXES;
  const depths = [...new Set(open.map((scope) => scope.depth))].sort((a, b) => b - a);
  yield { closed, most: mostAt(depths[0] ?? 0) };
  const sizes = new Map<Scope, number>();
  const measure = (scope: Scope): number => {
    let size = scope.nodes.length + (scope.head === undefined ? 0 : 1);
    for (const inner of scope.scopes) size += closed.has(inner) ? 1 : measure(inner);
    sizes.set(scope, size);
    return size;
  };
  let total = measure(root);
  for (const [i, at] of depths.entries()) {
    const level = open.filter((scope) => scope.depth === at);
    for (const scope of level) measure(scope);
    for (const scope of level.sort((a, b) => sizes.get(b)! - sizes.get(a)!)) {
      if (total <= mostAt(at)) break;
      total -= sizes.get(scope)! - 1;
      closed.add(scope);
    }
    yield { closed, most: mostAt(depths[i + 1] ?? 0) };
  }
}

/** The depth of the scope that all is in: that of the root, where there is no other. */
function depthOfWhole({ depth, nodes, scopes, head }: Scope): number {
  const [only, ...others] = scopes;
  return only === undefined || others.length > 0 || nodes.length > 0 || head !== undefined ? depth : depthOfWhole(only);
}

function openBoxes(scope: Scope, closed: ReadonlySet<Scope>): Draft[] {
  const single = (node: NodeView): Draft => ({
    kind: familyOf(node),
    name: node.name,
    scope: scope.path,
    head: node,
    nodes: [node],
  });
  const drafts = scope.nodes.map(single);
  if (scope.head !== undefined) drafts.unshift(single(scope.head));
  const series = seriesOf(scope);
  const folded = new Map<string, Draft[]>();
  for (const inner of scope.scopes) {
    const key = series.get(inner);
    if (key !== undefined) {
      const draft: Draft = {
        kind: "scope",
        name: inner.path,
        scope: scope.path,
        head: undefined,
        nodes: allNodes(inner),
      };
      folded.set(key, [...(folded.get(key) ?? []), draft]);
      continue;
    }
    if (!closed.has(inner)) {
      for (const draft of openBoxes(inner, closed)) drafts.push(draft);
      continue;
    }
    const { path: name, head } = inner;
    const nodes = allNodes(inner);
    if (nodes.length === 1) drafts.push({ ...single(nodes[0]!), scope: scope.path });
    else {
      const family = head === undefined ? "operation" : familyOf(head);
      const kind = family === "variable" || (head !== undefined && isClosedAtFirst(inner)) ? family : "scope";
      drafts.push({ kind, name, scope: scope.path, head: kind === "scope" ? undefined : head, nodes });
    }
  }
  for (const members of folded.values()) drafts.push(together(stem(members[0]!.name), members));
  return drafts;
}

/** So many scopes side by side that are alike are drawn as one. */
const SERIES = 5;

/** Which of the scopes right in one belong to a series (`layer_1`, `layer_2`, … with operations of the same types), and to which. */
function seriesOf(scope: Scope): ReadonlyMap<Scope, string> {
  const series = new Map<string, Scope[]>();
  for (const inner of scope.scopes) {
    if (isClosedAtFirst(inner)) continue;
    const key = `${stem(inner.path)} ${allNodes(inner)
      .map(({ type }) => type)
      .sort()
      .join()}`;
    series.set(key, [...(series.get(key) ?? []), inner]);
  }
  const long = [...series].filter(([, members]) => members.length >= SERIES);
  return new Map(long.flatMap(([key, members]) => members.map((member) => [member, key] as const)));
}

/** Puts boxes of the same key together, the largest groups first, until they are few enough. */
function bundle(drafts: readonly Draft[], keyOf: (draft: Draft) => string | undefined): Draft[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else group.push(draft);
  }
  let total = drafts.length;
  const groupOf = new Map<Draft, Draft>();
  for (const [key, members] of [...groups].sort(([, a], [, b]) => b.length - a.length)) {
    if (total <= MOST_BOXES || members.length < 2) break;
    total -= members.length - 1;
    const group = together(key, members);
    for (const member of members) groupOf.set(member, group);
  }
  return [...new Set(drafts.map((draft) => groupOf.get(draft) ?? draft))];
}

function together(name: string, members: readonly Draft[]): Draft {
  const [first] = members;
  const kind = first !== undefined && members.every((member) => member.kind === first.kind) ? first.kind : "scope";
  const scope = first !== undefined && members.every((member) => member.scope === first.scope) ? first.scope : "";
  const nodes = members.flatMap((member) => member.nodes);
  const sample = first?.sample ?? first?.nodes ?? [];
  return { kind, name: `${name} ×${thousands(members.length)}`, scope, head: undefined, nodes, sample };
}

/** A name without the number that makes it unique: `layer` for `layer_12`. */
function stem(name: string): string {
  return name.replace(/_?\d+$/, "");
}
