import { isConvertible } from "../core/convert.js";
import { ValueError } from "../core/errors.js";
import { Tensor } from "../core/operation.js";
import { toNumber } from "../core/proto-long.js";
import { MutableTable } from "../ops/lookup/mutable-tables.js";
import { PartitionedVariable } from "../ops/partitioned-variable.js";
import { Variable } from "../ops/variable.js";
import { type Saveable, sliceSaveable, TableSaveable, tensorSaveable, wholeSaveable } from "./saveable.js";

/** What is saved under one name: a variable (or its tensor), or the parts of a variable that was cut. */
export type Saved = Variable | Tensor | PartitionedVariable | MutableTable | readonly Variable[];

/** Variables in a list, which may have lists in it. */
export type SavedList = readonly (Saved | SavedList)[];

/** What a Saver may be given: variables, or an object of them by the names to save them under. */
export type VarList = SavedList | Readonly<Record<string, Saved>>;

/**
 * What is to be saved, ascending by name; of a variable that was cut, its parts one after the other.
 * @throws TypeError for what is no variable, ValueError for a name or a variable that is there twice
 */
export function saveablesOf(list: VarList): Saveable[] {
  if (typeof list !== "object" || list === null)
    throw new TypeError(`Variables to save should be passed in a dict or a list. Got ${String(list)}`);
  const named = Array.isArray(list) ? byName(flattened(list as SavedList)) : new Map(Object.entries(list));
  const saveables = [...named]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([key, saved]) => savedUnder(key, saved as Saved));
  const seen = new Set<object>();
  for (const { key, subject } of saveables) {
    if (seen.has(subject)) throw new ValueError(`The same saveable will be restored with two names: ${key}`);
    seen.add(subject);
  }
  return saveables;
}

/** What is saved under one name, where it is no list. */
type Single = Variable | Tensor | PartitionedVariable | MutableTable;

/** Order of code points, as Python compares text. */
function compareText(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function flattened(list: SavedList): Single[] {
  return list.flatMap((item) => (Array.isArray(item) ? flattened(item) : [item as Variable]));
}

/** Variables of a list by the names they have; the parts of one tensor come together, ordered by their names. */
function byName(list: readonly Single[]): Map<string, Saved> {
  const named = new Map<string, Saved>();
  const parts = new Map<string, Variable[]>();
  for (const item of [...list].sort((a, b) => compareText(String(a?.name), String(b?.name)))) {
    const fullName = item instanceof Variable ? item.saveSlice?.fullName : undefined;
    const known = parts.get(fullName ?? "");
    if (fullName != null && known !== undefined) {
      known.push(item as Variable);
      continue;
    }
    const name = fullName ?? nameOf(item);
    if (named.has(name))
      throw new ValueError(
        fullName == null
          ? `At least two variables have the same name: ${name}`
          : `Mixing slices and non-slices with the same name: ${name}`,
      );
    if (fullName != null) parts.set(fullName, [item as Variable]);
    named.set(name, fullName == null ? item : parts.get(fullName)!);
  }
  return named;
}

function nameOf(item: Single): string {
  if (item instanceof Variable) return item.op.name;
  if (item instanceof PartitionedVariable) return item.name;
  if (item instanceof MutableTable) return item.label;
  if (!(item instanceof Tensor) || tensorSaveable("", item) === undefined)
    throw new TypeError(`Variable to save is not a Variable: ${isConvertible(item) ? item.toTensor() : String(item)}`);
  return item.op.type === "ReadVariableOp" ? item.op.inputs[0]!.op.name : item.op.name;
}

function savedUnder(key: string, saved: Saved): Saveable[] {
  if (saved instanceof MutableTable) return [new TableSaveable(key, saved)];
  if (saved instanceof PartitionedVariable) return partsUnder(key, saved.variables);
  if (Array.isArray(saved)) return partsUnder(key, saved as readonly Variable[]);
  if (saved instanceof Variable) return [wholeSaveable(key, saved)];
  const saveable = saved instanceof Tensor ? tensorSaveable(key, saved) : undefined;
  if (saveable !== undefined) return [saveable];
  throw new TypeError(
    `names_to_saveables must be a dict mapping string names to Tensors/Variables. Not a variable: ${String(saved)}`,
  );
}

function partsUnder(key: string, parts: readonly Variable[]): Saveable[] {
  let whole: string | undefined;
  return parts.map((part) => {
    if (!(part instanceof Variable)) throw new ValueError(`Slices must all be Variables: ${String(part)}`);
    const fullName = part.saveSlice?.fullName ?? undefined;
    if (fullName === undefined) throw new ValueError(`Slices must all be slices: ${part}`);
    whole ??= fullName;
    if (fullName !== whole) throw new ValueError(`Slices must all be from the same tensor: ${whole} != ${fullName}`);
    return sliceSaveable(key, sliceSpec(part), part);
  });
}

/** `10 4 0,4:0,4`: the full shape, then start and length of each dimension; "" for a variable that is no part. */
export function sliceSpec({ saveSlice }: Variable): string {
  if (saveSlice === undefined) return "";
  const numbers = (list: readonly unknown[] | null | undefined): number[] =>
    (list ?? []).map((value) => toNumber(value as number));
  const [full, offset, shape] = [saveSlice.fullShape, saveSlice.varOffset, saveSlice.varShape].map(numbers);
  return `${full!.join(" ")} ${offset!.map((start, i) => `${start},${shape![i]}`).join(":")}`;
}
