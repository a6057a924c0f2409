import { apply, applyOp } from "../../core/apply-op.js";
import { constant, convertToTensor, dtypeOfLike, type TensorConvertible, type TensorLike } from "../../core/convert.js";
import { getDefaultGraph } from "../../core/default-graph.js";
import { int32 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import { Tensor } from "../../core/operation.js";
import { at } from "../at.js";
import { clipByNorm } from "../clip.js";
import { nameScope } from "../control.js";
import { gather } from "../gather.js";
import { concat } from "../join.js";
import { cast } from "../math.js";
import type { Named } from "../named.js";
import { floorOver, minus, modulo, plus } from "../operators.js";
import { PartitionedVariable } from "../partitioned-variable.js";
import { range } from "../sequence.js";
import { reshape, shape, size } from "../shape.js";
import { Variable } from "../variable.js";

/** A table of embeddings: a tensor or variable, or its parts. */
export type EmbeddingTable =
  | Tensor
  | Variable
  | PartitionedVariable
  | readonly (Tensor | Variable)[]
  | TensorConvertible;

/** Options of `tf.nn.embeddingLookup`. */
export interface EmbeddingOptions extends Named {
  /** How rows are spread over parts: one after the other in turn (`mod`), or in blocks (`div`). */
  readonly partitionStrategy?: "mod" | "div";
  /** Rows of a greater norm are scaled down to this. */
  readonly maxNorm?: number;
}

function partsOf(table: EmbeddingTable): readonly (Tensor | Variable | TensorConvertible)[] {
  if (table instanceof PartitionedVariable) return table.variables;
  return Array.isArray(table) ? table : [table as Tensor | TensorConvertible];
}

/**
 * The rows of a table that `ids` name (`tf.nn.embedding_lookup`): ids of shape S give S and the shape of a row. Its gradient are
 * slices (IndexedSlices).
 * @throws ValueError for a table without parts
 */
export function embeddingLookup(params: EmbeddingTable, ids: TensorLike, options: EmbeddingOptions = {}): Tensor {
  const parts = partsOf(params);
  if (parts.length === 0) throw new ValueError("Length of params is currently 0. Need at least one param.");
  return nameScope(options.name ?? "embedding_lookup", (name) => {
    const isResource = parts.some((part) => part instanceof Variable && part.isResource);
    const tables = isResource ? parts : parts.map((part) => convertToTensor(part, { name: "params" }));
    const rows = convertToTensor(ids, { dtype: dtypeOfLike(ids) ?? int32, name: "ids" });
    if (tables.length === 1) {
      const result = placedWith(tables[0]!, () => clipRows(gather(tables[0]!, rows, { name }), rows, options.maxNorm));
      return apply("Identity", { input: result });
    }
    return lookupInParts(tables, rows, options, name);
  });
}

function placedWith<T>(table: Tensor | TensorConvertible, body: () => T): T {
  const { op } = table instanceof Tensor ? table : table.toRef();
  return getDefaultGraph().colocateWith([op], body);
}

/** Rows that are longer than `maxNorm`, scaled down to it. */
function clipRows(rows: Tensor, ids: Tensor, maxNorm: number | undefined): Tensor {
  if (maxNorm === undefined) return rows;
  const [from, to] = [ids.shape.rank, rows.shape.rank];
  const axes = from && to ? Array.from({ length: to - from }, (_, i) => from + i) : undefined;
  return clipByNorm(rows, maxNorm, { axes });
}

function lookupInParts(
  tables: readonly (Tensor | Variable | TensorConvertible)[],
  ids: Tensor,
  { partitionStrategy = "mod", maxNorm }: EmbeddingOptions,
  name: string,
): Tensor {
  const flat = reshape(ids, [-1]);
  const places = range(size(flat));
  const [part, row] = partitionStrategy === "mod" ? inTurn(flat, tables.length) : inBlocks(flat, tables);
  const partition = cast(part, int32);
  const attrs = { num_partitions: tables.length };
  const split = (data: Tensor): readonly Tensor[] =>
    applyOp("DynamicPartition", { data, partitions: partition }, attrs).outputs;
  const rowsOfParts = split(row);
  const placesOfParts = split(places);
  const found = tables.map((table, i) => placedWith(table, () => gather(table, rowsOfParts[i]!)));
  const stitched = apply("ParallelDynamicStitch", { indices: placesOfParts, data: found }, {}, { name });
  const rest = shapeOfRows(tables);
  const whole = reshape(
    stitched,
    concat([shape(ids), rest.isFullyDefined ? rest.toArray() : at(shape(stitched), "1:")], 0),
  );
  whole.setShape(ids.shape.concat(rest));
  return clipRows(whole, ids, maxNorm);
}

const staticShape = (table: Tensor | Variable | TensorConvertible): Tensor["shape"] =>
  table instanceof Variable || table instanceof Tensor ? table.shape : table.toTensor().shape;

function shapeOfRows(tables: readonly (Tensor | Variable | TensorConvertible)[]): Tensor["shape"] {
  return tables.map((table) => staticShape(table).slice(1)).reduce((a, b) => a.mergeWith(b));
}

/** Part and row of each id where they take turns. */
function inTurn(ids: Tensor, count: number): readonly [Tensor, Tensor] {
  return [modulo(ids, count), floorOver(ids, count)];
}

/** Part and row of each id where each part has a block; the first parts have one row more, if it does not divide. */
function inBlocks(ids: Tensor, tables: readonly (Tensor | Variable | TensorConvertible)[]): readonly [Tensor, Tensor] {
  const count = tables.length;
  const sizes = tables.map((table) => staticShape(table).dim(0));
  if (sizes.some((rows) => rows === null))
    throw new ValueError("Cannot look up in parts of unknown length: expected parts with a known first dimension");
  const total = constant(
    sizes.reduce<number>((sum, rows) => sum + rows!, 0),
    { dtype: ids.dtype.base },
  );
  const perPart = floorOver(total, count);
  const extras = modulo(total, count);
  const part = apply("Maximum", {
    x: floorOver(ids, plus(perPart, 1)),
    y: floorOver(minus(ids, extras), perPart),
  });
  const condition = apply("Less", { x: part, y: extras });
  const t = modulo(ids, plus(perPart, 1));
  return [part, apply("Select", { condition, t, e: modulo(minus(ids, extras), perPart) })];
}
