// threading.RLock(): one that may be taken again.
function pyRLock() {
  return new PyLock(Infinity);
}
