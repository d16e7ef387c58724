// What `with manager as x` gives x.
function pyEnter(manager) {
  if (typeof manager?.pyEnter === "function") return manager.pyEnter() ?? null;
  const what = `'${pyTypeName(manager)}' object does not support the context manager protocol`;
  throw pyError("TypeError", what);
}
