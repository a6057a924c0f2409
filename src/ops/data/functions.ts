import { InvalidArgumentError, UnimplementedError } from "../../core/errors.js";
import type { FunctionCaller, HostContext } from "../../core/op.js";
import { batches } from "./batches.js";
import {
  capturing,
  type DataElement,
  Dataset,
  datasetIn,
  defineDataset,
  type Next,
  numberIn,
  stacked,
} from "./dataset.js";
import { defineBoth } from "./keys.js";

/** Each element as a function makes it anew. */
function mapped(context: HostContext, captured = context.attr.types("Targuments").length): () => Next {
  const source = datasetIn(context.inputs);
  const apply = capturing(context.functionIn("f"), context.inputs.slice(1, 1 + captured));
  return () => {
    const next = source.iterate();
    return async (caller) => {
      const element = await next(caller);
      return element && apply(caller, element);
    };
  };
}

/** `MapDataset`, `ParallelMapDataset`, `ParallelMapDatasetV2`: each element as a function makes it anew, in order. */
export const MapDatasetOps = ["MapDataset", "ParallelMapDataset", "ParallelMapDatasetV2"].map((type) =>
  defineDataset(type, (context) => mapped(context)),
);

/** `MapAndBatchDataset`: the same, and several elements as one. */
export const MapAndBatchDatasetOps = defineBoth("MapAndBatchDataset", (context) => {
  const captured = context.attr.types("Targuments").length;
  const drops = Number(context.inputs[captured + 3]!.data[0]) !== 0;
  return batches(new Dataset(mapped(context)), numberIn(context, captured + 1), drops, stacked);
});

/** The elements for which a function gives true; `captured` is what it takes from around it. */
function filtered(context: HostContext, captured: HostContext["inputs"]): () => Next {
  const source = datasetIn(context.inputs);
  const holds = predicated(context, captured);
  return () => {
    const next = source.iterate();
    return async (caller) => {
      for (;;) {
        const element = await next(caller);
        if (element === undefined || (await holds(caller, element))) return element;
      }
    };
  };
}

/** `FilterDataset`: the elements for which a function gives true. */
export const FilterDataset = defineDataset("FilterDataset", (context) => filtered(context, context.inputs.slice(1)));
/** `ParallelFilterDataset`: the same. */
export const ParallelFilterDataset = defineDataset("ParallelFilterDataset", (context) =>
  filtered(context, context.inputs.slice(1, -1)),
);

/** Whether a function gives true for an element. @throws InvalidArgumentError where it gives something else than true or false */
export function predicated(context: HostContext, captured: HostContext["inputs"]) {
  const apply = capturing(context.functionIn("predicate"), captured);
  return async (caller: FunctionCaller, element: DataElement): Promise<boolean> => {
    const [result] = await apply(caller, element);
    if (result?.dtype.name !== "bool" || result.size !== 1)
      throw new InvalidArgumentError("Filter predicate `f` must return a scalar bool.");
    return result.data[0] !== 0;
  };
}

/** `FlatMapDataset`: the elements of the data sets that a function makes of elements, one after the other. */
export const FlatMapDataset = defineDataset("FlatMapDataset", (context) =>
  interleaved(context, 1, 1, context.inputs.slice(1)),
);

/** Blocks of elements of several such data sets in turn. */
function turns(context: HostContext): () => Next {
  const captured = context.attr.types("Targuments").length;
  const [cycle, block] = [numberIn(context, captured + 1), numberIn(context, captured + 2)];
  return interleaved(context, cycle, block, context.inputs.slice(1, 1 + captured));
}

/** `InterleaveDataset`: blocks of elements of several such data sets in turn. */
export const InterleaveDataset = defineDataset("InterleaveDataset", turns);
/** `ParallelInterleaveDatasetV2`, `V3`, `V4`: the same, in the order of the one that is not parallel. */
export const ParallelInterleaveDatasetOps = ["V2", "V3", "V4"].map((version) =>
  defineDataset(`ParallelInterleaveDataset${version}`, (context) => {
    const captured = context.attr.types("Targuments").length;
    const [cycle, block] = [numberIn(context, captured + 1), numberIn(context, captured + 2)];
    return interleaved(context, cycle < 0 ? 1 : cycle, block, context.inputs.slice(1, 1 + captured));
  }),
);
/** `ParallelInterleaveDataset`, `LegacyParallelInterleaveDatasetV2`: the same as it was first, in one order whether others would do or not. */
export const FirstParallelInterleaveOps = [
  ...defineBoth("ParallelInterleaveDataset", turns),
  defineDataset("LegacyParallelInterleaveDatasetV2", turns),
];

function interleaved(context: HostContext, cycle: number, block: number, captured: HostContext["inputs"]): () => Next {
  if (cycle <= 0) throw new InvalidArgumentError("`cycle_length` must be > 0");
  if (block <= 0) throw new InvalidArgumentError("`block_length` must be > 0");
  const source = datasetIn(context.inputs);
  const apply = capturing(context.functionIn("f"), captured);
  return () => {
    const outer = source.iterate();
    const open: (Next | undefined)[] = new Array(cycle).fill(undefined);
    let place = 0;
    let given = 0;
    let isOver = false;
    const goOn = (): void => {
      given = 0;
      place = (place + 1) % cycle;
    };
    return async (caller) => {
      for (;;) {
        const inner = open[place];
        if (inner !== undefined) {
          const element = await inner(caller);
          if (element === undefined) {
            open[place] = undefined;
            goOn();
            continue;
          }
          if (++given === block) goOn();
          return element;
        }
        const element = isOver ? undefined : await outer(caller);
        if (element === undefined) {
          isOver = true;
          if (open.every((one) => one === undefined)) return undefined;
          goOn();
        } else open[place] = datasetIn(await apply(caller, element)).iterate();
      }
    };
  };
}

/** `GeneratorDataset`: what a Python program makes; that program is not there. */
export const GeneratorDataset = defineDataset("GeneratorDataset", ({ name }) => {
  throw new UnimplementedError(
    `Cannot run node "${name}": op "GeneratorDataset" asks a Python program for elements, expected values fed for what its iterator gives`,
  );
});
