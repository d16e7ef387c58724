// Whether a sequence pattern may match: a list, a tuple and what is like them, but no text.
function pyIsSequence(x) {
  return Array.isArray(x) || ["range", "collections.deque"].includes(pyTypeName(x));
}
