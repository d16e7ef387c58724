// x in what may have to be waited for: an own class that answers, an iterator that goes on until x is found.
async function pyInWaiting(x, container) {
  if (typeof container?.pyContains === "function") return pyTruthy(await container.pyContains(x));
  const source = typeof container?.pyIter === "function" ? container.pyIter() : container;
  if (typeof source?.[Symbol.asyncIterator] !== "function") return pyIn(x, container);
  for await (const item of pySteps(source)) if (pySame(item, x)) return true;
  return false;
}
