// Moves the item at `top` of a heap down to a leaf, and from there up to where it belongs, as Python does.
function pyHeapDown(heap, top) {
  const item = heap[top];
  let at = top;
  for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
    const right = child + 1;
    if (right < heap.length && !(pyCompare(heap[child], heap[right], "<") < 0)) child = right;
    heap[at] = heap[child];
    at = child;
  }
  heap[at] = item;
  pyHeapUp(heap, top, at);
}
