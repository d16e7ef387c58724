// Moves the item at `place` of a heap up to where it belongs, at most to `top`.
function pyHeapUp(heap, top, place) {
  const item = heap[place];
  let at = place;
  while (at > top) {
    const parent = (at - 1) >> 1;
    if (pyCompare(item, heap[parent], "<") >= 0) break;
    heap[at] = heap[parent];
    at = parent;
  }
  heap[at] = item;
}
