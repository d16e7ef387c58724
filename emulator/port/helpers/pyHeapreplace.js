// heapq.heapreplace(heap, item).
function pyHeapreplace(heap, item) {
  if (pyHeapOf(heap, "heapreplace() argument 1").length === 0) throw pyError("IndexError", "index out of range");
  const least = heap[0];
  heap[0] = item;
  pyHeapDown(heap, 0);
  return least;
}
