import { tensorflow } from "#proto/tensorflow.js";
import { resource, string, variant } from "../../core/dtype.js";
import { FailedPreconditionError, InvalidArgumentError, NotFoundError, OutOfRangeError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { defineOp, type FunctionCaller, type HostContext, type OpImplementation } from "../../core/op.js";
import { decode, encode } from "../../core/proto.js";
import { ThingArray, thingIn } from "../../core/thing-array.js";
import { OptionalValue } from "../flow/optional.js";
import { bytesOf, stringArray } from "../host/strings.js";
import { type DataElement, type Dataset, datasetIn, type Next } from "./dataset.js";

const common = { stateful: true } as const;

/** Where a session is in a data set. */
class Iterator {
  private position: Next | undefined;

  constructor(readonly name: string) {}

  get isInitialized(): boolean {
    return this.position !== undefined;
  }
  /** Begins a data set. */
  begin(dataset: Dataset): void {
    this.position = dataset.iterate();
  }
  /** The next element; undefined behind the last. @throws FailedPreconditionError where it was never begun */
  async next(caller: FunctionCaller): Promise<DataElement | undefined> {
    if (this.position === undefined)
      throw new FailedPreconditionError(
        "GetNext() failed because the iterator has not been initialized. Ensure that you have run the initializer operation for this iterator before getting the next element.",
      );
    return this.position(caller);
  }
}

const iteratorOf = (inputs: readonly NdArray[], index = 0): Iterator => thingIn(inputs[index], Iterator, "an iterator");
const make = (context: HostContext): Iterator => context.shared("iterator", (name) => new Iterator(name));

/** `Iterator`, `IteratorV2`, `AnonymousIterator`: an iterator that MakeIterator begins. */
export const IteratorOps = ["Iterator", "IteratorV2", "AnonymousIterator"].map((type) =>
  defineOp(type, {
    ...common,
    makesHandle: true,
    infer: () => [[]],
    host: (context) => [ThingArray.of(resource, make(context))],
  }),
);

/** `OneShotIterator`: an iterator of the data set that a function makes; it goes through it once. */
export const OneShotIterator = defineOp("OneShotIterator", {
  ...common,
  makesHandle: true,
  infer: () => [[]],
  host: async (context) => {
    const iterator = make(context);
    if (!iterator.isInitialized)
      iterator.begin(datasetIn(await context.call(context.functionIn("dataset_factory"), [])));
    return [ThingArray.of(resource, iterator)];
  },
});

/** `MakeIterator`: has an iterator begin a data set. */
export const MakeIterator = defineOp("MakeIterator", {
  ...common,
  infer: () => [],
  host: ({ inputs }) => {
    iteratorOf(inputs, 1).begin(datasetIn(inputs));
    return [];
  },
});

const getNext: OpImplementation = {
  ...common,
  shares: true,
  infer: ({ attr }) => attr.shapes("output_shapes"),
  host: async (context) => {
    const element = await iteratorOf(context.inputs).next(context);
    if (element === undefined) throw new OutOfRangeError("End of sequence");
    return [...element];
  },
};
/** `IteratorGetNext`: the next element of an iterator. */
export const IteratorGetNext = defineOp("IteratorGetNext", getNext);
/** `IteratorGetNextSync`: the same. */
export const IteratorGetNextSync = defineOp("IteratorGetNextSync", getNext);

/** `IteratorGetNextAsOptional`: the next element, or that there is none. */
export const IteratorGetNextAsOptional = defineOp("IteratorGetNextAsOptional", {
  ...common,
  infer: () => [[]],
  host: async (context) => {
    const element = await iteratorOf(context.inputs).next(context);
    return [ThingArray.of(variant, new OptionalValue(element))];
  },
});

/** `DatasetToSingleElement`: the only element of a data set. */
export const DatasetToSingleElement = defineOp("DatasetToSingleElement", {
  ...common,
  shares: true,
  infer: ({ attr }) => attr.shapes("output_shapes"),
  host: async (context) => {
    const next = datasetIn(context.inputs).iterate();
    const element = await next(context);
    if (element === undefined) throw new InvalidArgumentError("Dataset was empty.");
    if ((await next(context)) !== undefined) throw new InvalidArgumentError("Dataset had more than one element.");
    return [...element];
  },
});

/** Iterators by the names that their handles have as strings. */
const named = new Map<string, WeakRef<Iterator>>();
const names = new WeakMap<Iterator, string>();
const forgotten = new FinalizationRegistry<string>((name) => named.delete(name));

/** A name that no other iterator has, in any session. */
function nameOf(iterator: Iterator): string {
  let name = names.get(iterator);
  if (name === undefined) {
    name = iterator.name;
    for (let i = 1; named.has(name); i++) name = `${iterator.name}_${i}`;
    names.set(iterator, name);
    named.set(name, new WeakRef(iterator));
    forgotten.register(iterator, name);
  }
  return name;
}

/** `IteratorToStringHandle`: an iterator's handle as a string, to be fed where another is chosen. */
export const IteratorToStringHandle = defineOp("IteratorToStringHandle", {
  ...common,
  infer: () => [[]],
  host: ({ inputs }) => {
    const device = "/job:localhost/replica:0/task:0/device:CPU:0";
    const handle = { device, container: "localhost", name: nameOf(iteratorOf(inputs)) };
    return [stringArray([], [encode(tensorflow.ResourceHandleProto, handle)])];
  },
});

/** `IteratorFromStringHandle`, `IteratorFromStringHandleV2`: the iterator whose handle a string is. */
export const IteratorFromStringHandleOps = ["IteratorFromStringHandle", "IteratorFromStringHandleV2"].map((type) =>
  defineOp(type, {
    ...common,
    makesHandle: true,
    infer: () => [[]],
    host: ({ inputs: [handle] }) => {
      if (handle!.dtype !== string || handle!.size !== 1)
        throw new InvalidArgumentError("string_handle must be a scalar");
      const { name = "" } = decode(tensorflow.ResourceHandleProto, bytesOf(handle!)[0]!, "an iterator's handle");
      const iterator = named.get(name ?? "")?.deref();
      if (iterator === undefined)
        throw new NotFoundError(`Resource localhost/${name} does not exist: no iterator has this handle`);
      return [ThingArray.of(resource, iterator)];
    },
  }),
);
