import type { tensorflow } from "#proto/tensorflow.js";
import { withFields } from "./proto.js";

/** The functions of both; of two that have one name, the one that is there already. */
export function mergeLibraries(
  mine: tensorflow.IFunctionDefLibrary | undefined,
  added: tensorflow.IFunctionDefLibrary,
): tensorflow.IFunctionDefLibrary {
  if (mine === undefined) return added;
  const names = new Set((mine.function ?? []).map(({ signature }) => signature?.name));
  const gradients = new Set((mine.gradient ?? []).map(({ functionName }) => functionName));
  return withFields(mine, {
    function: [...(mine.function ?? []), ...(added.function ?? []).filter((one) => !names.has(one.signature?.name))],
    gradient: [...(mine.gradient ?? []), ...(added.gradient ?? []).filter((one) => !gradients.has(one.functionName))],
    registeredGradients: [...(mine.registeredGradients ?? []), ...(added.registeredGradients ?? [])],
  });
}
