// dataclasses.asdict(x): its fields as a dict, and so on in lists, tuples and dicts; `make` makes one of pairs.
function pyAsdict(x, make = undefined) {
  const deep = (each) => pyAsdict(each, make);
  const pairs = (fields) => fields.map((field) => pyTuple(field, deep(x[field] ?? null)));
  if (x instanceof PyDataclass) return (make ?? pyPlain)(pairs(x.constructor.fields));
  if (x instanceof PyTuple) return PyTuple.from(x.map(deep));
  if (Array.isArray(x)) return x.map(deep);
  if (!pyIsDict(x)) return pyDeepCopy(x);
  const copy = x instanceof Map ? new PyDict() : {};
  for (const [key, value] of pyPairs(x)) pySetKey(copy, key, deep(value));
  return copy;
}
