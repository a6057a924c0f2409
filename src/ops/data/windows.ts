import { variant } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { ThingArray } from "../../core/thing-array.js";
import { type DataElement, Dataset, datasetIn, defineDataset, type Next, numberIn } from "./dataset.js";
import { capturedIn, defineBoth, keyArray, keyIn } from "./keys.js";

/** A data set of elements that are there already. */
export function fromElements(elements: readonly DataElement[]): Dataset {
  return new Dataset(() => {
    let place = 0;
    return async () => elements[place++];
  });
}

/** How a window is taken and where the next one starts. */
interface WindowSpec {
  readonly size: number;
  readonly shift: number;
  readonly stride: number;
  readonly dropsRest: boolean;
}

/** @throws InvalidArgumentError where a number is not positive */
function checkPositive(numbers: Readonly<Record<string, number>>): void {
  for (const [what, value] of Object.entries(numbers))
    if (value <= 0) throw new InvalidArgumentError(`Window ${what} must be greater than zero.`);
}

/** Windows on the elements of a data set, each given as lists of elements. */
function windows(source: Dataset, { size, shift, stride, dropsRest }: WindowSpec) {
  checkPositive({ size, shift, stride });
  const target = (size - 1) * stride + 1;
  return () => {
    const next = source.iterate();
    let held: DataElement[] = [];
    let toSkip = 0;
    let isOver = false;
    return async (caller: Parameters<Next>[0]): Promise<DataElement[] | undefined> => {
      while (!isOver && (toSkip > 0 || held.length < target)) {
        const element = await next(caller);
        if (element === undefined) isOver = true;
        else if (toSkip > 0) toSkip--;
        else held.push(element);
      }
      if (held.length === 0 || (dropsRest && held.length < target)) return undefined;
      const window = held.filter((_, i) => i % stride === 0 && i < target);
      toSkip = Math.max(0, shift - held.length);
      held = held.slice(shift);
      return window;
    };
  };
}

/** `WindowDataset`: windows on the elements, as a data set for each component. */
export const WindowDataset = defineDataset("WindowDataset", (context) => {
  const [size, shift, stride] = [1, 2, 3].map((index) => numberIn(context, index)) as [number, number, number];
  const dropsRest = Number(context.inputs[4]!.data[0]) !== 0;
  const iterate = windows(datasetIn(context.inputs), { size, shift, stride, dropsRest });
  return () => {
    const next = iterate();
    return async (caller) => {
      const window = await next(caller);
      return window?.[0]?.map((_, component) =>
        ThingArray.of(variant, fromElements(window.map((element) => [element[component]!]))),
      );
    };
  };
});

/** `GroupByWindowDataset`: elements of one key, as many as a function says, go through a function that makes a data set of them. */
export const GroupByWindowDatasetOps = defineBoth("GroupByWindowDataset", (context) => {
  const source = datasetIn(context.inputs);
  const [keyOf, reduce, sizeOf] = capturedIn(context, ["key_func", "reduce_func", "window_size_func"]);
  return () => {
    const next = source.iterate();
    const groups = new Map<bigint, { readonly size: number; readonly elements: DataElement[] }>();
    let open: Next | undefined;
    let isOver = false;
    return async (caller) => {
      const reduced = async (key: bigint): Promise<Next> => {
        const { elements } = groups.get(key)!;
        groups.delete(key);
        const window = ThingArray.of(variant, fromElements(elements));
        return datasetIn(await reduce!(caller, [keyArray(key), window])).iterate();
      };
      for (;;) {
        const given = await open?.(caller);
        if (given !== undefined) return given;
        open = undefined;
        const element = isOver ? undefined : await next(caller);
        if (element === undefined) {
          isOver = true;
          const [least] = [...groups.keys()].sort((a, b) => (a < b ? -1 : 1));
          if (least === undefined) return undefined;
          open = await reduced(least);
          continue;
        }
        const key = keyIn(await keyOf!(caller, element), "key_func");
        let group = groups.get(key);
        if (group === undefined) {
          const [size] = await sizeOf!(caller, [keyArray(key)]);
          const count = Number(size!.item());
          if (count <= 0) throw new InvalidArgumentError(`Window size must be greater than zero, but got ${count}.`);
          group = { size: count, elements: [] };
          groups.set(key, group);
        }
        group.elements.push(element);
        if (group.elements.length === group.size) open = await reduced(key);
      }
    };
  };
});
