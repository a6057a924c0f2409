import { getDefaultGraph } from "../core/default-graph.js";
import type { DType } from "../core/dtype.js";
import type { Tensor } from "../core/operation.js";
import type { Shape } from "../core/shape.js";
import { zeros } from "../ops/fill.js";
import { getVariable } from "../ops/get-variable.js";
import { type Initializer, zerosInitializer } from "../ops/initializers.js";
import { shape as shapeOf } from "../ops/shape.js";
import { Variable } from "../ops/variable.js";
import { getVariableScope, variableScope } from "../ops/variable-scope.js";

/** What a slot begins with: a tensor, or an initializer with the shape and type to fill. */
export type SlotValue = Tensor | { readonly initializer: Initializer; readonly shape: Shape; readonly dtype: DType };

/** The name of a variable, or of the node that makes a tensor. */
function prefixOf(primary: Variable | Tensor): string {
  return primary.op.name;
}

/**
 * A variable `PRIMARY/NAME` that goes with another one and is not trained (`slot_creator.create_slot`), placed with it unless
 * `colocates` is false.
 */
export function createSlot(primary: Variable | Tensor, value: SlotValue, name: string, colocates = true): Variable {
  const isMaker = "initializer" in value;
  const known = value.shape.isFullyDefined;
  const make = (): Variable => {
    const scope = getVariableScope();
    const { partitioner } = scope;
    scope.setPartitioner(null);
    const slot = getVariable("", isMaker && known ? value.shape : undefined, {
      initializer: isMaker ? value.initializer : value,
      dtype: isMaker ? value.dtype : undefined,
      trainable: false,
      useResource: primary instanceof Variable ? primary.isResource : undefined,
      validateShape: known,
    });
    scope.setPartitioner(partitioner);
    return slot;
  };
  return variableScope(null, { defaultName: `${prefixOf(primary)}/${name}` }, () => {
    const slot = colocates ? getDefaultGraph().colocateWith([primary.op], make) : make();
    if (primary instanceof Variable) shareSlice(primary, slot);
    return slot;
  });
}

/** The slot of a part of a partitioned variable is the same part of the whole slot. */
function shareSlice(primary: Variable, slot: Variable): void {
  const slice = primary.saveSlice;
  const rank = slot.shape.rank;
  if (slice === undefined || rank === undefined || rank === 0) return;
  const own = slot.op.name.slice(primary.op.name.length + 1);
  slot.setSaveSlice({
    fullName: `${slice.fullName}/${own}`,
    fullShape: slice.fullShape?.slice(0, rank),
    varOffset: slice.varOffset?.slice(0, rank),
    varShape: slice.varShape?.slice(0, rank),
  });
}

/** A slot of zeros (`slot_creator.create_zeros_slot`). */
export function createZerosSlot(primary: Variable | Tensor, name: string, colocates = true): Variable {
  const dtype = primary.dtype.base;
  if (primary.shape.isFullyDefined)
    return createSlot(primary, { initializer: zerosInitializer(), shape: primary.shape, dtype }, name, colocates);
  const like = primary instanceof Variable ? (primary.initialValue() ?? primary.value()) : primary;
  return createSlot(primary, zeros(shapeOf(like), { dtype }), name, colocates);
}
