// heapq.heappop(heap).
function pyHeappop(heap) {
  if (pyHeapOf(heap, "heappop() argument").length === 0) throw pyError("IndexError", "index out of range");
  const last = heap.pop();
  return heap.length > 0 ? pyHeapreplace(heap, last) : last;
}
