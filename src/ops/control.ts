import { applyOp } from "../core/apply-op.js";
import { getDefaultGraph } from "../core/default-graph.js";
import type { DeviceFunction } from "../core/device.js";
import { IndexedSlices } from "../core/indexed-slices.js";
import { defineOp } from "../core/op.js";
import { Operation, type Tensor } from "../core/operation.js";

/** `NoOp`: does nothing, after its control inputs. */
export const NoOp = defineOp("NoOp", { alias: [] });

/** An operation that does nothing (`tf.no_op`). */
export function noOp(options: { name?: string } = {}): Operation {
  return applyOp("NoOp", {}, {}, options);
}

/** What can be waited for: operations, and whatever has a tensor. */
export type Waitable = Operation | Tensor | { readonly op: Operation };

/** The operation behind something that can be waited for. */
export function operationOf(item: Waitable): Operation {
  return item instanceof Operation ? item : item.op;
}

/** An operation that is done when all of these are (`tf.group`). */
export function group(operations: readonly Waitable[], options: { name?: string } = {}): Operation {
  const graph = getDefaultGraph();
  const items = [...new Set(operations.map(operationOf))];
  const devices = [...new Set(items.map((item) => item.device))];
  const join = (list: readonly Operation[], name: string, device: string): Operation =>
    graph.device(device, () => graph.controlDependencies(list, () => applyOp("NoOp", {}, {}, { name })));
  return graph.nameScope(options.name ?? "group_deps", (scope) => {
    if (devices.length <= 1) return join(items, scope, devices[0] ?? "");
    const perDevice = devices.sort().map((device) =>
      join(
        items.filter((item) => item.device === device),
        "NoOp",
        device,
      ),
    );
    return join(perDevice, scope, "");
  });
}

/** Ops made in `body` run after these (`tf.control_dependencies`); null forgets outer ones. */
export function controlDependencies<T>(operations: readonly Waitable[] | null, body: () => T): T {
  return getDefaultGraph().controlDependencies(operations?.map(operationOf) ?? null, body);
}

/** Opens a name scope (`tf.name_scope`). */
export function nameScope<T>(name: string, body: (scope: string) => T): T {
  return getDefaultGraph().nameScope(name, body);
}

/**
 * Places ops made in `body` on a device, such as `/cpu:0` or `/job:worker/task:1`, or where a function says (`tf.device`): see
 * `tf.train.replicaDeviceSetter`. Null forgets the outer ones.
 */
export function device<T>(name: string | DeviceFunction | null, body: () => T): T {
  return getDefaultGraph().device(name, body);
}

/** Tensors (or slices) that have their values only when all of them do (`tf.tuple`); null stays. */
export function tuple<T extends Tensor | IndexedSlices>(
  tensors: readonly (T | null)[],
  options: { name?: string } = {},
): (T | null)[] {
  return nameScope(options.name ?? "tuple", () => {
    const given = tensors.filter((tensor) => tensor !== null).map(operationOf);
    const gate = group(given.sort((a, b) => a.id - b.id));
    return tensors.map((tensor) => tensor && withDependencies([gate], tensor));
  });
}

/** `tensor` behind a barrier: it has its value only when `operations` are done (`tf.with_dependencies`). */
export function withDependencies<T extends Tensor | IndexedSlices>(
  operations: readonly Waitable[],
  tensor: T,
  options: { name?: string } = {},
): T {
  const pass = (input: Tensor): Tensor =>
    applyOp("Identity", { input }, {}, { name: options.name ?? "control_dependency" }).outputs[0]!;
  return controlDependencies(operations, () =>
    getDefaultGraph().colocateWith(
      [tensor.op],
      () =>
        (tensor instanceof IndexedSlices
          ? new IndexedSlices(pass(tensor.values), tensor.indices, tensor.denseShape)
          : pass(tensor)) as T,
    ),
  );
}
