// repr(f) of a type; that of a function has an address in it.
function pyFunctionRepr(f) {
  if (f === null) return "None";
  const made = { pyStr: "str", pyInt: "int", pyFloat: "float", pyTruthy: "bool", pyList: "list", pyDict: "dict" };
  const type = made[f.name] ?? { pySet: "set", pyTupleOf: "tuple", pyFrozenSet: "frozenset" }[f.name] ?? f.pyErrorName;
  if (type !== undefined) return `<class '${type}'>`;
  throw pyError("TypeError", "the repr of a function has an address in it");
}
