import { attr } from "../core/attr.js";
import { InvalidArgumentError } from "../core/errors.js";
import { Inliner } from "../core/inliner.js";
import type { NdArray } from "../core/ndarray.js";
import type { FunctionRef } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { makePlan, type Plan, releasePlan } from "./plan.js";

/** Plans of a function that are kept, one for each combination of the arguments' shapes. */
const PLANS = 16;

/** A function as operations, whose arguments are to be fed. */
interface Body {
  readonly args: readonly Tensor[];
  readonly results: readonly Tensor[];
  readonly effects: readonly Operation[];
  readonly plans: Map<string, Promise<Plan>>;
}

/** The functions that kernels of a session call, as plans. */
export class Functions {
  private readonly bodies = new Map<Operation, Map<string, Body>>();

  /** What to carry out for a call, and with which values. @throws InvalidArgumentError for another number of arguments */
  async prepare(
    called: FunctionRef,
    values: readonly NdArray[],
  ): Promise<{ readonly plan: Plan; readonly feeds: ReadonlyMap<Tensor, NdArray> }> {
    const { args, results, effects, plans } = this.bodyOf(called, values);
    const feeds = new Map(args.map((arg, i) => [arg, values[i]!]));
    const key = values.map(({ shape }) => shape.join()).join("|");
    const plan = plans.get(key) ?? makePlan(results, effects, feeds);
    plans.delete(key);
    plans.set(key, plan);
    for (const [oldest, dropped] of plans) {
      if (plans.size <= PLANS) break;
      plans.delete(oldest);
      await releasePlan(await dropped);
    }
    return { plan: await plan, feeds };
  }

  private bodyOf(called: FunctionRef, values: readonly NdArray[]): Body {
    const { operation, name } = called;
    const bodies = this.bodies.get(operation) ?? new Map<string, Body>();
    this.bodies.set(operation, bodies);
    let body = bodies.get(name);
    if (body === undefined) {
      const inliner = new Inliner(operation);
      const { inputArg = [] } = inliner.function(name).signature ?? {};
      if (inputArg?.length !== values.length)
        throw new InvalidArgumentError(
          `Cannot call function "${name}": found ${values.length} arguments, expected ${inputArg?.length}`,
        );
      const args = values.map(({ dtype }) => inliner.one("Placeholder", [], { dtype: attr.type(dtype) }));
      body = { args, ...inliner.body(called, args, []), plans: new Map() };
      bodies.set(name, body);
    }
    return body;
  }

  /** Gives the plans back. */
  async clear(): Promise<void> {
    const all = [...this.bodies.values()].flatMap((bodies) => [...bodies.values()]);
    this.bodies.clear();
    for (const { plans } of all) for (const plan of plans.values()) await releasePlan(await plan);
  }
}
