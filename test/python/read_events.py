"""Prints what TensorBoard's own reader finds in a folder of event files, as JSON."""

import hashlib
import json
import sys

from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from tensorboard.util import tensor_util

events = EventAccumulator(sys.argv[1], size_guidance={"scalars": 0, "histograms": 0, "images": 0, "tensors": 0})
events.Reload()
tags = events.Tags()
print(
    json.dumps(
        {
            "scalars": {tag: [[e.step, e.value] for e in events.Scalars(tag)] for tag in tags["scalars"]},
            "histograms": {
                tag: [
                    [e.step, h.num, h.min, h.max, h.sum, h.sum_squares, list(h.bucket_limit), list(h.bucket)]
                    for e in events.Histograms(tag)
                    for h in [e.histogram_value]
                ]
                for tag in tags["histograms"]
            },
            "images": {
                tag: [
                    [e.step, e.width, e.height, hashlib.sha256(e.encoded_image_string).hexdigest()]
                    for e in events.Images(tag)
                ]
                for tag in tags["images"]
            },
            "texts": {
                tag: [
                    [e.step, [part.decode() for part in tensor_util.make_ndarray(e.tensor_proto).flatten()]]
                    for e in events.Tensors(tag)
                ]
                for tag in tags["tensors"]
                if events.SummaryMetadata(tag).plugin_data.plugin_name == "text"
            },
            "nodes": [node.name for node in events.Graph().node] if tags["graph"] else [],
            "meta": tags["meta_graph"],
            "audio": {
                tag: [
                    [e.step, e.sample_rate, e.length_frames, e.content_type, len(e.encoded_audio_string)]
                    for e in events.Audio(tag)
                ]
                for tag in tags["audio"]
            },
            "runs": {
                tag: [
                    [device.device, [[s.node_name, s.all_start_micros, s.all_end_rel_micros] for s in device.node_stats]]
                    for device in events.RunMetadata(tag).step_stats.dev_stats
                ]
                for tag in tags["run_metadata"]
            },
        }
    )
)
