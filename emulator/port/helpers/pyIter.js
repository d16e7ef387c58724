// What a for loop goes over: the items of a list, the keys of a dict, the characters of a str, what an iterator gives.
function pyIter(x, wrong = "'…' object is not iterable") {
  const isOwn = typeof x?.pyIter === "function";
  if (Array.isArray(x) && !isOwn) return x;
  if (typeof x === "string") return Array.from(x);
  if (pyIsDict(x) && !isOwn) return pyDictIter(x);
  if (x instanceof Set) {
    if (x.size < 2) return Array.from(x);
    throw pyError("TypeError", "the order of a set is not Python's");
  }
  if (typeof x?.[Symbol.asyncIterator] === "function") {
    throw pyError("NotImplementedError", "an iterator that sends requests, where JavaScript cannot wait for it");
  }
  if (typeof x?.pyNext === "function") return pyIterUntilStop(x);
  if (isOwn) return pyIter(x.pyIter());
  if (x instanceof PyUnended) return x;
  if (typeof x?.next === "function") return new PyUnended(x);
  if (typeof x?.[Symbol.iterator] === "function") return x;
  if (typeof x?.pyGetItem === "function") return pySequenceIter(x);
  throw pyError("TypeError", wrong.replace("…", pyTypeName(x)));
}
