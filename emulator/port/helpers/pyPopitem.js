// x.popitem(): the last pair that came into a dict.
function pyPopitem(x, ...given) {
  const isOwn = x instanceof Map && typeof x.popitem === "function";
  if (!pyIsDict(x) || isOwn) return pyCallMethod(x, "popitem", ...given);
  const key = pyKeyList(x).at(-1);
  if (key === undefined) throw pyErrorOf("KeyError", "popitem(): dictionary is empty");
  return pyTuple(key, pyDelKey(x, key));
}
