"""Executes a notebook by nbclient, as papermill and nbconvert do: execute_notebook.py NOTEBOOK KERNEL OUT, in this folder."""

import sys

import nbclient
import nbformat

source, kernel, out = sys.argv[1:]
notebook = nbformat.read(source, as_version=4)
client = nbclient.NotebookClient(notebook, kernel_name=kernel, timeout=300, resources={"metadata": {"path": "."}})
client.execute()
nbformat.validate(notebook)
nbformat.write(notebook, out)
