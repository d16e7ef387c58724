// x.pop(k, d) of a dict, x.pop(k) or x.pop() of a list.
function pyPop(x, ...given) {
  const [k = null, d = null] = given;
  if (Array.isArray(x)) {
    if (given.length > 1) throw pyError("TypeError", `pop expected at most 1 argument, got ${given.length}`);
    const wrong = `'${pyTypeName(k)}' object cannot be interpreted as an integer`;
    const index = given.length === 0 ? x.length - 1 : pyIndex(k, x.length, wrong);
    if (x.length === 0) throw pyError("IndexError", "pop from empty list");
    if (index === -1) throw pyError("IndexError", "pop index out of range");
    return x.splice(index, 1)[0] ?? null;
  }
  pyHaving(x, "dict", "pop");
  if (given.length === 0) throw pyError("TypeError", "pop expected at least 1 argument, got 0");
  if (typeof k === "object" && k !== null) throw pyMissing(k);
  if (typeof k === "string" && Object.hasOwn(x, k)) {
    const value = x[k] ?? null;
    delete x[k];
    return value;
  }
  if (given.length === 1) throw pyMissing(k);
  return d;
}
