// A heap, which must be a list.
function pyHeapOf(heap) {
  if (pyIsList(heap)) return heap;
  throw pyError("TypeError", `heap argument must be a list, not ${pyTypeName(heap)}`);
}
