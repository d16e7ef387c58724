// x.update(other, **keywords) of a dict; x.update(*others) of a set.
function pyUpdate(x, ...given) {
  if (pyBaseType(x) === "set") {
    for (const other of given) for (const item of pyUnordered(other)) x.add(item);
    return null;
  }
  const isOwn = x instanceof Map && typeof x.update === "function";
  if (!pyIsDict(x) || isOwn) return pyCallMethod(x, "update", ...given);
  for (const other of given) {
    if (other !== undefined) for (const [key, value] of pyPairs(other)) pyStoreKey(x, key, value);
  }
  return null;
}
