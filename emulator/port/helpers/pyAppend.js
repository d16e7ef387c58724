// x.append(v).
function pyAppend(x, v) {
  if (!pyIsList(x)) return pyCallMethod(x, "append", v);
  x.push(v ?? null);
  return null;
}
