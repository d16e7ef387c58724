// The error for a slice that is assigned or deleted where it cannot be.
function pyNoSlice(x, what) {
  if (pyIsDict(x)) return pyError("TypeError", "unhashable type: 'slice'");
  return pyError("TypeError", `'${pyTypeName(x)}' object does not support item ${what}`);
}
