import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type CodeCell,
  cellIds,
  hasTag,
  NotebookError,
  parseNotebook,
  serializeNotebook,
} from "../../../notebooks/run/notebook.js";
import { code, notebookOf } from "./support.js";

const bad: [text: string, message: RegExp][] = [
  ["", /it is not JSON/],
  ["{", /it is not JSON/],
  ["[]", /it is an array, expected an object/],
  ["null", /it is null, expected an object/],
  ["{}", /it has no "nbformat", expected a notebook of format 4/],
  [JSON.stringify({ nbformat: 3, nbformat_minor: 0, metadata: {}, worksheets: [] }), /its format is 3, expected 4/],
  [JSON.stringify({ nbformat: "4", cells: [] }), /its format is "4", expected 4/],
  [JSON.stringify({ nbformat: 4 }), /"cells" is missing, expected an array/],
  [JSON.stringify({ nbformat: 4, nbformat_minor: "5", cells: [] }), /"nbformat_minor" is "5", expected an integer/],
  [notebookOf([], { metadata: [] }), /"metadata" is an array, expected an object/],
  [notebookOf([code("1"), 7 as unknown as object]), /cell 2 is a number, expected an object/],
  [notebookOf([{ source: "" }]), /cell 1 has no type, expected "code", "markdown" or "raw"/],
  [notebookOf([{ cell_type: "heading", source: "" }]), /cell 1 has type "heading"/],
  [notebookOf([code("1", { source: 1 })]), /the source of cell 1 is a number, expected a string or an array/],
  [notebookOf([code("1", { source: ["a", 1] })]), /the source of cell 1 is an array/],
  [notebookOf([code("1", { metadata: null })]), /the metadata of cell 1 is null, expected an object/],
  [notebookOf([code("1", { outputs: [7] })]), /output 1 of cell 1 is a number, expected an object/],
  [notebookOf([code("1", { outputs: [{ output_type: "pyout" }] })]), /output 1 of cell 1 has type "pyout", expected/],
  [notebookOf([code("1", { outputs: {} })]), /"outputs" of cell 1 is an object, expected an array/],
];

for (const [text, message] of bad) {
  test(`parseNotebook refuses ${text.slice(0, 60) || "an empty file"}`, () => {
    assert.throws(
      () => parseNotebook(text, "a.ipynb"),
      (error) => {
        assert.ok(error instanceof NotebookError);
        assert.match(error.message, /^Cannot read the notebook "a\.ipynb": /);
        assert.match(error.message, message);
        return true;
      },
    );
  });
}

test("parseNotebook joins lines, and fills what may be empty", () => {
  const text = `\uFEFF${JSON.stringify({ nbformat: 4, cells: [{ cell_type: "code", source: ["a\n", "b"] }] })}`;
  const { cells, metadata } = parseNotebook(text, "a.ipynb");
  assert.deepEqual(cells, [{ cell_type: "code", source: "a\nb", metadata: {}, outputs: [], execution_count: null }]);
  assert.deepEqual(metadata, {});
});

test("parseNotebook keeps the outputs of an earlier run, with texts as one string each", () => {
  const outputs = [
    { output_type: "stream", name: "stdout", text: ["a\n", "b"] },
    { output_type: "display_data", data: { "text/html": ["<p>", "</p>"], "application/json": ["a", "b"] } },
    { output_type: "error", ename: "E", evalue: "v", traceback: ["1", "2"] },
  ];
  const { cells } = parseNotebook(notebookOf([code("1", { outputs, execution_count: 4 })]), "a.ipynb");
  assert.deepEqual((cells[0] as CodeCell).outputs, [
    { output_type: "stream", name: "stdout", text: "a\nb" },
    { output_type: "display_data", data: { "text/html": "<p></p>", "application/json": ["a", "b"] }, metadata: {} },
    { output_type: "error", ename: "E", evalue: "v", traceback: ["1", "2"] },
  ]);
  assert.equal((cells[0] as CodeCell).execution_count, 4);
});

test("hasTag looks in the metadata", () => {
  const cells = [
    code("1", { metadata: { tags: ["a", "raises-exception"] } }),
    code("1", { metadata: { tags: "raises-exception" } }),
    code("1"),
  ];
  const parsed = parseNotebook(notebookOf(cells), "a.ipynb").cells as CodeCell[];
  assert.deepEqual(
    parsed.map((cell) => hasTag(cell, "raises-exception")),
    [true, false, false],
  );
});

test("serializeNotebook writes what Jupyter writes", () => {
  const notebook = parseNotebook(
    JSON.stringify({
      nbformat_minor: 2,
      nbformat: 4,
      metadata: { zeta: { b: 1, a: [] }, kernelspec: { name: "k", display_name: "K" } },
      cells: [
        { cell_type: "markdown", metadata: {}, source: "# title\nmore\n", id: "own_id-1" },
        code("x\r\ny", { id: "c" }),
      ],
    }),
    "a.ipynb",
  );
  (notebook.cells[1] as CodeCell).outputs = [
    { output_type: "stream", name: "stdout", text: "1%\r2%\n\u2028é" },
    {
      output_type: "execute_result",
      execution_count: 1,
      metadata: {},
      data: {
        "text/plain": "a\nb",
        "image/svg+xml": "<svg>\n</svg>",
        "image/png": "aGk=\n",
        "application/json": { b: [], a: "x\ny" },
      },
    },
    { output_type: "error", ename: "E", evalue: "v\nw", traceback: ["a\nb"] },
  ];
  assert.equal(
    serializeNotebook(notebook),
    `{
 "cells": [
  {
   "cell_type": "markdown",
   "id": "own_id-1",
   "metadata": {},
   "source": [
    "# title\\n",
    "more\\n"
   ]
  },
  {
   "cell_type": "code",
   "execution_count": null,
   "id": "c",
   "metadata": {},
   "outputs": [
    {
     "name": "stdout",
     "output_type": "stream",
     "text": [
      "1%\\r",
      "2%\\n",
      "\u2028",
      "é"
     ]
    },
    {
     "data": {
      "application/json": {
       "a": "x\\ny",
       "b": []
      },
      "image/png": "aGk=\\n",
      "image/svg+xml": [
       "<svg>\\n",
       "</svg>"
      ],
      "text/plain": [
       "a\\n",
       "b"
      ]
     },
     "execution_count": 1,
     "metadata": {},
     "output_type": "execute_result"
    },
    {
     "ename": "E",
     "evalue": "v\\nw",
     "output_type": "error",
     "traceback": [
      "a\\nb"
     ]
    }
   ],
   "source": [
    "x\\r\\n",
    "y"
   ]
  }
 ],
 "metadata": {
  "kernelspec": {
   "display_name": "K",
   "name": "k"
  },
  "zeta": {
   "a": [],
   "b": 1
  }
 },
 "nbformat": 4,
 "nbformat_minor": 5
}
`,
  );
});

test("serializeNotebook keeps a later minor version and what it does not know", () => {
  const text = notebookOf([{ cell_type: "raw", metadata: { format: "x" }, source: "", attachments: { a: {} } }], {
    nbformat_minor: 9,
    metadata: { own: [1, { deep: null }], language_info: { name: "l" } },
  });
  const written = JSON.parse(serializeNotebook(parseNotebook(text, "a.ipynb")));
  assert.equal(written.nbformat_minor, 9);
  assert.deepEqual(written.metadata.own, [1, { deep: null }]);
  assert.deepEqual(written.cells[0].attachments, { a: {} });
  assert.deepEqual(written.cells[0].source, []);
});

test("cellIds keeps valid ids and makes the rest, the same ones each time", () => {
  const cells = ["ok", "ok", "not valid", "", undefined, 5, "a".repeat(65), "a".repeat(64)].map((id) =>
    code("same", id === undefined ? {} : { id }),
  );
  const ids = () => cellIds(parseNotebook(notebookOf(cells), "a.ipynb").cells);
  const made = ids();
  assert.equal(made[0], "ok");
  assert.equal(made[7], "a".repeat(64));
  for (const id of made.slice(1, 7)) assert.match(id, /^[0-9a-f]{8}$/);
  assert.equal(new Set(made).size, cells.length);
  assert.deepEqual(ids(), made);
});
