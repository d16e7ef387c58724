// del x[k] of a list.
function pyDelItemAt(x, k) {
  const type = pyTypeName(x);
  if (!pyIsList(x)) {
    const isSequence = ["str", "tuple", "bytes", "set", "frozenset", "range"].includes(type);
    const how = isSequence && pyIsInt(k) ? "doesn't" : "does not";
    throw pyError("TypeError", `'${type}' object ${how} support item deletion`);
  }
  const index = pyIndex(k, x.length, `list indices must be integers or slices, not ${pyTypeName(k)}`);
  if (index === -1) throw pyError("IndexError", "list assignment index out of range");
  x.splice(index, 1);
}
