// What a for loop goes over: the items of a list, the keys of a dict, the characters of a str.
function pyIter(x) {
  if (Array.isArray(x)) return x;
  if (typeof x === "string") return Array.from(x);
  if (pyIsDict(x)) return Object.keys(x);
  if (x instanceof Set) throw pyError("TypeError", "the order of a set is not Python's");
  throw pyError("TypeError", `'${pyTypeName(x)}' object is not iterable`);
}
