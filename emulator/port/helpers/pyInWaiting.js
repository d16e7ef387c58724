// x in what may be an iterator that has to be waited for: it goes on until x is found.
async function pyInWaiting(x, container) {
  const source = typeof container?.pyIter === "function" && !container.pyContains ? container.pyIter() : container;
  if (typeof source?.[Symbol.asyncIterator] !== "function") return pyIn(x, container);
  for await (const item of pySteps(source)) if (pySame(item, x)) return true;
  return false;
}
