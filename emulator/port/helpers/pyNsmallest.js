// heapq.nsmallest(n, x, key).
function pyNsmallest(n, x, key = null) {
  return pySorted(x, key).slice(0, Math.max(pyIndexOf(n), 0));
}
