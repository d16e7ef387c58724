// heapq.heappop(heap).
function pyHeappop(heap) {
  const last = pyPopOfList(pyHeapOf(heap), ...(heap.length > 0 ? [] : [0]));
  return heap.length > 0 ? pyHeapreplace(heap, last) : last;
}
