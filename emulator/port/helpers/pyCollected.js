// What an iterator that has to be waited for gives, as a list; anything else as it is.
async function pyCollected(x) {
  const source = typeof x?.pyIter === "function" ? x.pyIter() : x;
  if (typeof source?.[Symbol.asyncIterator] !== "function") return x;
  const items = [];
  for await (const item of source) items.push(item);
  return items;
}
