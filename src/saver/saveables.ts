import { isConvertible } from "../core/convert.js";
import { ValueError } from "../core/errors.js";
import { toNumber } from "../core/proto-long.js";
import { Variable } from "../ops/variable.js";

/** What a Saver may be given: variables, or an object of them by the names to save them under. */
export type VarList = readonly Variable[] | Readonly<Record<string, Variable>>;

/** A variable, the name it is saved under, and the slice of a larger tensor that it is ("" where it is whole). */
export interface Saveable {
  readonly key: string;
  readonly variable: Variable;
  readonly shapeAndSlice: string;
}

/**
 * The variables of `list` with their names, ascending.
 * @throws TypeError for what is no variable, ValueError for a name that two variables have
 */
export function saveablesOf(list: VarList): Saveable[] {
  const named = Array.isArray(list)
    ? list.map((item): readonly [string, unknown] => [nameOf(item), item])
    : Object.entries(list as Readonly<Record<string, unknown>>);
  const saveables = named.map(([key, variable]) => {
    if (!(variable instanceof Variable))
      throw new TypeError(
        `names_to_saveables must be a dict mapping string names to Tensors/Variables. Not a variable: ${variable}`,
      );
    return { key, variable, shapeAndSlice: sliceSpec(variable) };
  });
  const seen = new Set<string>();
  for (const { key, shapeAndSlice } of saveables) {
    const place = `${key}\n${shapeAndSlice}`;
    if (seen.has(place)) throw new ValueError(`At least two variables have the same name: ${key}`);
    seen.add(place);
  }
  return saveables.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function nameOf(item: unknown): string {
  if (item instanceof Variable) return item.saveSlice?.fullName ?? item.op.name;
  throw new TypeError(`Variable to save is not a Variable: ${isConvertible(item) ? item.toTensor() : item}`);
}

/** `10 4 0,4:0,4`: the full shape, then start and length of each dimension. */
function sliceSpec({ saveSlice }: Variable): string {
  if (saveSlice === undefined) return "";
  const numbers = (list: readonly unknown[] | null | undefined): number[] =>
    (list ?? []).map((value) => toNumber(value as number));
  const [full, offset, shape] = [saveSlice.fullShape, saveSlice.varOffset, saveSlice.varShape].map(numbers);
  return `${full!.join(" ")} ${offset!.map((start, i) => `${start},${shape![i]}`).join(":")}`;
}
