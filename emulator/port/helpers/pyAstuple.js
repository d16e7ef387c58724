// dataclasses.astuple(x): its fields as a tuple, and so on in lists, tuples and dicts.
function pyAstuple(x) {
  if (x instanceof PyDataclass) return PyTuple.from(x.constructor.fields.map((field) => pyAstuple(x[field] ?? null)));
  if (x instanceof PyTuple) return PyTuple.from(x.map(pyAstuple));
  return Array.isArray(x) ? x.map(pyAstuple) : pyDeepCopy(x);
}
