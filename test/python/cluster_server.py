"""A task of a TensorFlow cluster: cluster_server.py CLUSTER JOB TASK, where CLUSTER is JSON such as {"worker": ["127.0.0.1:1"]}.

It says `ready` when it listens, and ends with its input, so that none is left over.
"""

import json
import os
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")

import tensorflow as tf  # noqa: E402


def main():
    cluster, job, task = sys.argv[1:]
    # One machine has all tasks: each takes one core.
    config = tf.compat.v1.ConfigProto(intra_op_parallelism_threads=1)
    server = tf.distribute.Server(json.loads(cluster), job_name=job, task_index=int(task), config=config)
    print("ready", server.target, flush=True)
    sys.stdin.read()
    # A server in use does not stop by itself.
    os._exit(0)


main()
