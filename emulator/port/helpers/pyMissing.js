// The error for a key that a dict does not hold.
function pyMissing(k) {
  if (k == null || typeof k !== "object" || pyNumberOf(k) !== null) return pyError("KeyError", pyRepr(k));
  return pyError("TypeError", `unhashable type: '${pyTypeName(k)}'`);
}
