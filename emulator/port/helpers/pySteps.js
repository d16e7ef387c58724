// The steps of x, whether they have to be waited for or not; leaving a loop early does not end an iterator.
function pySteps(x) {
  if (typeof x?.pyIter === "function" && typeof x.pyNext !== "function") return pySteps(x.pyIter());
  const source = typeof x?.[Symbol.asyncIterator] === "function" ? x : pyIter(x)[Symbol.iterator]();
  return new PySteps(source);
}
