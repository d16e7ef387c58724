// x.insert(index, v).
function pyInsert(x, index, v) {
  if (!pyIsList(x)) return pyCallMethod(x, "insert", index, v);
  x.splice(Number(pyIndexOf(index)), 0, v ?? null);
  return null;
}
