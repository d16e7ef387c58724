// heapq.heapify(heap).
function pyHeapify(heap) {
  const { length } = pyHeapOf(heap, "heapify() argument");
  for (let place = (length >> 1) - 1; place >= 0; place -= 1) pyHeapDown(heap, place);
  return null;
}
