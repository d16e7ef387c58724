// dataclasses.asdict(x): its fields as a dict, and so on in lists, tuples and dicts.
function pyAsdict(x) {
  const pairs = (fields) => fields.map((field) => [field, pyAsdict(x[field] ?? null)]);
  if (x instanceof PyDataclass) return pyPlain(pairs(x.constructor.fields));
  if (x instanceof PyTuple) return PyTuple.from(x.map(pyAsdict));
  if (Array.isArray(x)) return x.map(pyAsdict);
  if (!pyIsDict(x)) return pyDeepCopy(x);
  const copy = x instanceof Map ? new PyDict() : {};
  for (const [key, value] of pyPairs(x)) pySetKey(copy, key, pyAsdict(value));
  return copy;
}
