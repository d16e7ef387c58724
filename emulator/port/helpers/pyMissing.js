// The error for a key that a dict or set does not hold.
function pyMissing(k) {
  pyHash(k);
  return Object.assign(pyError("KeyError", pyRepr(k)), { args: pyTuple(k) });
}
