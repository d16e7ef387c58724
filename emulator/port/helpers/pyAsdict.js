// dataclasses.asdict(x): its fields as a dict, and so on in lists, tuples and dicts.
function pyAsdict(x) {
  if (x instanceof PyDataclass) return pyPlain(x.constructor.fields.map((field) => [field, pyAsdict(x[field] ?? null)]));
  if (x instanceof PyTuple) return PyTuple.from(x.map(pyAsdict));
  if (Array.isArray(x)) return x.map(pyAsdict);
  if (!pyIsDict(x)) return pyDeepCopy(x);
  const copy = x instanceof Map ? new PyDict() : {};
  for (const [key, value] of pyPairs(x)) pySetKey(copy, key, pyAsdict(value));
  return copy;
}
