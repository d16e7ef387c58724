// heapq.nlargest(n, x, key).
function pyNlargest(n, x, key = null) {
  return pySorted(x, key, true).slice(0, Math.max(pyIndexOf(n), 0));
}
