// The steps of x, whether they have to be waited for or not; leaving a loop early does not end an iterator.
function pySteps(x) {
  const source = typeof x?.[Symbol.asyncIterator] === "function" ? x : pyIter(x)[Symbol.iterator]();
  const steps = { next: (sent) => source.next(sent), [Symbol.asyncIterator]: () => steps };
  return steps;
}
