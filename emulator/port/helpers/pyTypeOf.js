// type(x) as a value: what makes a built-in type, the class of an object, what makes an error.
function pyTypeOf(x) {
  const numbers = { str: pyStrOf, int: pyInt, float: pyFloat, bool: pyTruthy, bytes: pyBytes, NoneType: pyNoneType };
  const made = { ...numbers, list: pyList, dict: pyDict, set: pySet, tuple: pyTupleOf, frozenset: pyFrozenSet };
  const name = x instanceof Error ? "" : pyTypeName(x);
  if (typeof x === "function") return name === "type" || pyBuiltInTypeName(x) !== undefined ? pyTypeOf : pyFunctionType;
  return Object.hasOwn(made, name) ? made[name] : pyClassOf(x);
}
