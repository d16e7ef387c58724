// copy.deepcopy(x); what is in it twice is twice in the copy, too.
function pyDeepCopy(x, memo = new Map()) {
  if (typeof x !== "object" || x === null || Buffer.isBuffer(x) || pyIsValue(x)) return x;
  if (memo.has(x)) return memo.get(x);
  const deep = (each) => pyDeepCopy(each, memo);
  const kept = (copy) => memo.set(x, copy) && copy;
  if (typeof x.pyDeepCopy === "function") return kept(x.pyDeepCopy(deep));
  if (pyIsOwnNative(x)) return pyOwnCopy(x, deep, kept(pyBare(x)));
  if (pyIsList(x)) {
    const copy = kept([]);
    for (const item of x) copy.push(deep(item));
    return copy;
  }
  if (Array.isArray(x)) return kept(x.constructor.from(x, deep));
  if (x instanceof Set) return kept(new x.constructor(Array.from(x, deep)));
  const copy = kept(x instanceof Map ? pyShallow(x) : Object.create(Object.getPrototypeOf(x)));
  if (!pyIsDict(x)) {
    Object.assign(copy, pyDeepCopy(Object.fromEntries(Object.entries(x)), memo));
    return Object.isFrozen(x) ? Object.freeze(copy) : copy;
  }
  for (const key of pyKeyList(x)) pySetKey(copy, deep(key), deep(pyLookup(x, key)));
  return copy;
}
