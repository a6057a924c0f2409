import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import type { Unit } from "./loops.js";
import { traceLoop } from "./trace-loop.js";
import { type Feeds, type Trace, Tracer } from "./tracer.js";

/**
 * Follows values through the scheduled operations, with the shapes that the feeds really have: shapes are inferred anew,
 * what they decide becomes a constant, variables become values, each operation finds its phase, and the condition under which it is done.
 * @throws InvalidArgumentError where shapes do not fit
 */
export function trace(ordered: readonly Unit[], fetches: readonly Tensor[], feeds: Feeds): Trace {
  const tracer = new Tracer(feeds, traceLoop);
  for (const [tensor, { dtype, shape }] of feeds)
    tracer.set(tensor, tracer.value({ kind: "feed", tensor }, dtype, Shape.of(shape)));
  tracer.watch(fetches);
  tracer.run(ordered);
  return tracer.result(fetches);
}
