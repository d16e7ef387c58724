// x.pop() and x.pop(k) of a list, x.pop(k) and x.pop(k, d) of a dict, x.pop() of a set.
function pyPop(x, ...given) {
  if (pyIsList(x)) return pyPopOfList(x, ...given);
  if (pyIsDict(x)) {
    if (given.length === 0) throw pyMiscounted("pop", 1, 2, 0);
    if (given.length > 2) throw pyMiscounted("pop", 1, 2, given.length);
    if (pyLookup(x, given[0]) !== undefined) return pyDelKey(x, given[0]);
    if (given.length === 1) throw pyMissing(given[0]);
    return given[1] ?? null;
  }
  if (pyBaseType(x) !== "set") return pyCallMethod(x, "pop", ...given);
  if (given.length > 0) throw pyError("TypeError", `set.pop() takes no arguments (${given.length} given)`);
  if (x.size === 0) throw pyErrorOf("KeyError", "pop from an empty set");
  const [item] = pyIter(x);
  x.clear();
  return item;
}
