"""Writes arrays as JSON, for tests in TypeScript to read: numbers that JSON cannot hold as strings."""

import base64

import numpy as np


def encode_element(value, dtype):
    if dtype == "string":
        try:
            return value.decode()
        except UnicodeDecodeError:
            return {"b64": base64.b64encode(value).decode()}
    if dtype == "bool":
        return bool(value)
    if dtype in ("int64", "uint64"):
        return str(int(value))
    if dtype.startswith("complex"):
        return [encode_element(part, "float64") for part in (value.real, value.imag)]
    if dtype.startswith(("int", "uint")):
        return int(value)
    number = float(value)
    if np.isnan(number):
        return "NaN"
    return ("Infinity" if number > 0 else "-Infinity") if np.isinf(number) else number


def encode(array, dtype):
    array = np.asarray(array)
    elements = array.reshape([-1])
    return {"dtype": dtype, "shape": list(array.shape), "data": [encode_element(one, dtype) for one in elements]}
