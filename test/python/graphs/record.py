"""Records what graphs compute that Python's TensorFlow builds, for graphs.test.ts.

    python record.py FOLDER KIND FIRST LAST     KIND is `random`, `tutorials`, `flow` or `sequences`

writes, of the graphs FIRST to LAST - 1, a meta graph, a checkpoint of the variables as the initializer leaves them, and a
JSON file: the name of the initializer, and for each run the feeds, the fetches and their values.
"""

import json
import os
import sys
import traceback

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"
os.environ["TF_USE_LEGACY_KERAS"] = "1"

import tensorflow.compat.v1 as tf

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from encoding import encode

tf.disable_v2_behavior()
tf.logging.set_verbosity(tf.logging.ERROR)


class Program:
    """A graph that was built: what to run, again and again, with which feeds."""

    def __init__(self, fetches, feeds, updates=()):
        """
        `fetches`: tensors, operations, IndexedSlices, variables (None is left out), of one run. `updates`: operations that change what is
        fetched: each is a run of its own after that one, with the same feeds. `feeds`: a dictionary by tensor, again and again.
        """
        lists = [[part for fetch in fetches if fetch is not None for part in parts_of(fetch)], *([update] for update in updates)]
        self.runs = [(some, feed) for feed in feeds for some in lists]


def parts_of(fetch):
    if isinstance(fetch, tf.IndexedSlices):
        return [part for part in (fetch.values, fetch.indices, fetch.dense_shape) if part is not None]
    if isinstance(fetch, tf.SparseTensor):
        return [fetch.indices, fetch.values, fetch.dense_shape]
    if isinstance(fetch, (tf.Tensor, tf.Operation)):
        return [fetch]
    return [fetch.value()]


def record(folder, name, build):
    """Builds the graph `name`, runs it and writes what it computes."""
    with tf.Graph().as_default() as graph:
        program = build()
        variables = tf.global_variables() + tf.local_variables()
        initializer = tf.variables_initializer(variables, name="initialize_all")
        saver = tf.train.Saver(variables, name="keep") if variables else None
        config = tf.ConfigProto(intra_op_parallelism_threads=1, inter_op_parallelism_threads=1)
        # As the graph says it, not as an optimizer rewrites it.
        config.graph_options.rewrite_options.disable_meta_optimizer = True
        config.graph_options.optimizer_options.opt_level = -1
        with tf.Session(config=config) as session:
            session.run(initializer)
            prefix = os.path.join(folder, name)
            if saver:
                saver.save(session, prefix, write_state=False, write_meta_graph=False)
            tf.train.export_meta_graph(prefix + ".meta", saver_def=saver.saver_def if saver else None)
            runs = []
            for fetches, feeds in program.runs:
                results = session.run(fetches, feeds)
                runs.append(
                    {
                        "feeds": {tensor.name: encode(value, tensor.dtype.base_dtype.name) for tensor, value in feeds.items()},
                        "fetches": [fetch.name for fetch in fetches],
                        "values": [
                            None if value is None else encode(value, fetch.dtype.base_dtype.name)
                            for fetch, value in zip(fetches, results)
                        ],
                    }
                )
            about = {
                "initializer": initializer.name,
                "variables": [v._as_graph_element().name for v in variables],
                "runs": runs,
            }
            with open(prefix + ".json", "w") as file:
                json.dump(about, file)


def main(folder, kind, first, last):
    os.makedirs(folder, exist_ok=True)
    if kind == "random":
        from random_graphs import random_program

        programs = [(f"random_{seed}", lambda seed=seed: random_program(seed)) for seed in range(first, last)]
    elif kind == "flow":
        from flow import FLOWS

        programs = list(FLOWS.items())[first:last]
    elif kind == "sequences":
        from sequences import SEQUENCES

        programs = list(SEQUENCES.items())[first:last]
    else:
        from tutorials import TUTORIALS

        programs = list(TUTORIALS.items())[first:last]
    failed = 0
    for name, build in programs:
        try:
            record(folder, name, build)
        except Exception:
            failed += 1
            print(f"{name}:\n{traceback.format_exc()}", file=sys.stderr)
    print(f"{len(programs) - failed} of {len(programs)} graphs recorded")
    # Some random graphs TensorFlow itself cannot run: shapes that depend on values fit in one run only.
    return 1 if failed > (len(programs) // 20 if kind == "random" else 0) else 0


if __name__ == "__main__":
    # The programs import this module by its name.
    sys.modules["record"] = sys.modules["__main__"]
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))
