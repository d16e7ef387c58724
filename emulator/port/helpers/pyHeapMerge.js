// heapq.merge(*iterables, key=None, reverse=False).
function* pyHeapMerge(iterables, key = null, reverse = false) {
  const isBack = pyTruthy(reverse);
  const heads = iterables.map((each) => pyIter(each)[Symbol.iterator]());
  const taken = (order) => {
    const { value, done } = heads[order].next();
    const by = done || key === null ? value : pyCalled(key, value);
    const isBefore = (other) => (isBack ? pyLt(other.by, by) : pyLt(by, other.by));
    const pyLess = (other) => (pyEqual(by, other.by) ? order < other.order : isBefore(other));
    return done ? null : { value, by, order, pyLess };
  };
  const heap = [...heads.keys()].map(taken).filter((each) => each !== null);
  pyHeapify(heap);
  while (heap.length > 1) {
    const [{ value, order }] = heap;
    yield value;
    const next = taken(order);
    if (next === null) pyHeappop(heap);
    else pyHeapreplace(heap, next);
  }
  for (const { value, order } of heap) {
    yield value;
    yield* heads[order];
  }
}
