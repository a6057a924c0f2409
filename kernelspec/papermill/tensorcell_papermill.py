"""Writes papermill's parameters as typed TypeScript constants.

papermill has no registry for translators of others: it imports the engines that are registered, and this module, imported for
its engine, adds the translator. `tensorcell install --papermill` installs it.
"""

import json
import math
import re

from papermill.engines import NBClientEngine
from papermill.models import Parameter
from papermill.translators import Translator, papermill_translators

SAFE = 2**53 - 1
NAME = re.compile(r"^[A-Za-z_$][\w$]*$")
DECLARATION = re.compile(
    r"^[ \t]*(?:export\s+)?(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*(?::\s*([^=;\n]+?))?\s*=\s*([^;\n]*?)\s*;?[ \t]*(?://[ \t]*(.*))?$",
    re.MULTILINE,
)


class TypeScriptTranslator(Translator):
    """`const rate: number = 0.5;`"""

    @classmethod
    def translate_none(cls, val):
        return "null"

    @classmethod
    def translate_str(cls, val):
        return json.dumps(val)

    @classmethod
    def translate_int(cls, val):
        return str(val) if abs(val) <= SAFE else f"{val}n"

    @classmethod
    def translate_float(cls, val):
        if math.isfinite(val):
            return repr(val)
        return "NaN" if math.isnan(val) else "Infinity" if val > 0 else "-Infinity"

    @classmethod
    def translate_list(cls, val):
        return f"[{', '.join(map(cls.translate, val))}]"

    @classmethod
    def translate_dict(cls, val):
        fields = ", ".join(f"{_own_key(name)}: {cls.translate(item)}" for name, item in val.items())
        return f"{{ {fields} }}" if fields else "{}"

    @classmethod
    def comment(cls, cmt_str):
        return f"// {cmt_str}".strip()

    @classmethod
    def codify(cls, parameters, comment="Parameters"):
        lines = [f"const {name}: {_type_of(val)} = {cls.translate(val)};" for name, val in parameters.items()]
        return "\n".join([cls.comment(comment), *lines]) + "\n"

    @classmethod
    def inspect(cls, parameters_cell):
        return [
            Parameter(name=name, inferred_type_name=kind or "None", default=default, help=help or "")
            for name, kind, default, help in DECLARATION.findall(parameters_cell["source"])
        ]


def _key(name):
    return str(name) if NAME.match(str(name)) else json.dumps(str(name))


def _own_key(name):
    """A key of a literal. Written plainly, `__proto__` sets what the object inherits from."""
    return '["__proto__"]' if name == "__proto__" else _key(name)


def _type_of(val):
    """The TypeScript type of a value."""
    if val is None:
        return "null"
    if isinstance(val, bool):
        return "boolean"
    if isinstance(val, int):
        return "number" if abs(val) <= SAFE else "bigint"
    if isinstance(val, float):
        return "number"
    if isinstance(val, list):
        kinds = list(dict.fromkeys(map(_type_of, val)))
        return f"{kinds[0]}[]" if len(kinds) == 1 else f"({' | '.join(kinds)})[]" if kinds else "unknown[]"
    if isinstance(val, dict):
        fields = "; ".join(f"{_key(name)}: {_type_of(item)}" for name, item in val.items())
        return f"{{ {fields} }}" if fields else "Record<string, unknown>"
    return "string"


class TensorcellEngine(NBClientEngine):
    """papermill's own way to execute; it is here so that papermill imports this module."""


papermill_translators.register("typescript", TypeScriptTranslator)
