import { inspect } from "node:util";
import { getDefaultGraph } from "../core/default-graph.js";
import type { NdArray } from "../core/ndarray.js";
import { formatArray } from "../core/numpy-text.js";
import type { Operation } from "../core/operation.js";
import type { Variable } from "../ops/variable.js";
import { currentSession } from "../session/current.js";
import { defaultSession } from "../session/default-session.js";
import { factsHtml } from "./facts.js";
import { html, type Markup } from "./html.js";
import type { MimeBundle } from "./mime.js";
import { consumersOf, notesOf, operationRow, some } from "./node.js";
import { statisticsOf } from "./statistics.js";
import { STYLE } from "./style.js";
import { byteText } from "./units.js";
import { bytesOf } from "./value.js";
import { statisticsLine } from "./value-statistics.js";
import { valueTables } from "./value-table.js";

/** How much of a variable's value is shown. */
const LIMITS = { rows: 6, columns: 8, slices: 1 };

/** How a variable is shown: what it is, what sets it, who uses it, and its value in the default session, where it has one. */
export function variableBundle(variable: Variable): MimeBundle {
  const { name, dtype, shape, trainable, isResource, initializer, op } = variable;
  const session = sessionOf(variable);
  const value = session?.peek(op);
  const initial = variable.initialValue();
  const state =
    session === undefined
      ? "its graph has no default session"
      : session.target !== ""
        ? `on ${session.target}`
        : value === undefined
          ? "not initialized"
          : value.shape.length === 0
            ? formatArray(value)
            : `initialized, ${byteText(bytesOf(value))}`;
  const page = factsHtml(
    {
      name,
      words: [`${isResource ? "resource variable" : "Variable"}`, dtype.base.name, String(shape)],
      notes: [trainable ? "trainable" : "not trainable", ...notesOf(op)],
      facts: [
        { label: "value", rows: [[state]] },
        { label: "initializer", rows: [[initializer.name, initial === undefined ? "" : `from ${initial.name}`]] },
        { label: "used by", rows: some(usersOf(variable), operationRow) },
        { label: "device", rows: op.device === "" ? [] : [[op.device]] },
      ],
    },
    ...(value === undefined || value.shape.length === 0 ? [] : [valueHtml(value)]),
  );
  return { "text/plain": inspect(variable), "text/html": page.text };
}

function valueHtml(value: NdArray): Markup {
  const statistics = value.size === 0 ? "" : statisticsLine(value, statisticsOf(value));
  return html`<div style="${STYLE.scroll}; margin-top: 4px">${statistics}${valueTables(value, LIMITS)}</div>`;
}

/** The session that runs the variable's graph where none is named. */
function sessionOf({ graph }: Variable) {
  if (graph === getDefaultGraph()) return defaultSession();
  const current = currentSession();
  return current?.graph === graph ? current : undefined;
}

/** The operations that use the variable or a read of it, but for its own initializer and what asks whether it has a value. */
function usersOf({ op, initializer }: Variable): Operation[] {
  const direct = consumersOf(op);
  const isRead = ({ type, name }: Operation) => type === "ReadVariableOp" || name === `${op.name}/read`;
  const users = direct.flatMap((user) => (isRead(user) ? consumersOf(user) : [user]));
  return [...new Set(users)].filter((user) => user !== initializer && !/IsInitialized/.test(user.type));
}
