// heapq.heappushpop(heap, item).
function pyHeappushpop(heap, item) {
  const isLeast = pyHeapOf(heap, "heappushpop() argument 1").length === 0 || !(pyCompare(heap[0], item, "<") < 0);
  return isLeast ? item : pyHeapreplace(heap, item);
}
