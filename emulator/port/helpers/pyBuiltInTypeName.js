// The built-in type or error that a function stands for as a value; undefined for any other function.
function pyBuiltInTypeName(f) {
  const numbers = { pyInt: "int", pyFloat: "float", pyTruthy: "bool", pyStr: "str", pyStrOf: "str", pyBytes: "bytes" };
  const others = { pyList: "list", pyDict: "dict", pyTupleOf: "tuple", pySet: "set", pyFrozenSet: "frozenset" };
  const names = { ...numbers, ...others, pyNoneType: "NoneType" };
  return Object.hasOwn(names, f.name) ? names[f.name] : f.pyErrorName;
}
