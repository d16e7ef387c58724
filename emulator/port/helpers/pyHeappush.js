// heapq.heappush(heap, item).
function pyHeappush(heap, item) {
  pyHeapOf(heap, "heappush() argument 1").push(item);
  pyHeapUp(heap, 0, heap.length - 1);
  return null;
}
