// heapq.heapify(heap).
function pyHeapify(heap) {
  for (let place = (pyHeapOf(heap, "heapify() argument").length >> 1) - 1; place >= 0; place -= 1) pyHeapDown(heap, place);
  return null;
}
