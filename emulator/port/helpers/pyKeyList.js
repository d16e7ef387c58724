// The keys of a dict in Python's order, which a plain object with index-like keys has in a property of its own.
function pyKeyList(dict) {
  if (dict instanceof Map) return Array.from(dict.keys());
  return dict[Symbol.for("py.order")]?.slice() ?? Object.keys(dict);
}
