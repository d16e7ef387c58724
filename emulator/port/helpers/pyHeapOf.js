// A heap, which must be a list; `what` names the argument.
function pyHeapOf(heap, what) {
  if (pyIsList(heap)) return heap;
  throw pyError("TypeError", `${what} must be list, not ${heap === null ? "None" : pyTypeName(heap)}`);
}
