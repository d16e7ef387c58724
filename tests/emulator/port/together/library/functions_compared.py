import base64
import json
import math
import operator
import re

STEPS = [("dumps", json.dumps), ("ceil", math.ceil), ("add", operator.add), ("sub", re.sub), ("split", re.split)]
STEPS += [("encode", base64.b64encode), ("lower", str.lower), ("strip", str.strip), ("get", dict.get), ("sum", sum)]
STEPS += [("max", max), ("min", min), ("zip", zip), ("map", map), ("range", range), ("sorted", sorted)]
NAMES = {max: "max", str.lower: "lower", re.sub: "sub", zip: "zip"}


def program(v):
    again = [json.dumps, math.ceil, operator.add, re.sub, re.split, base64.b64encode, str.lower, str.strip]
    again += [dict.get, sum, max, min, zip, map, range, sorted]
    same = [[name for name, step in STEPS if step is each] for each in again]
    return [same, [NAMES.get(each) for each in again], str.lower in again, again.index(max), again.count(str.upper)]
