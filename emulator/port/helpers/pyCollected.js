// What an iterator that has to be waited for gives, as a list; anything else as it is.
async function pyCollected(x) {
  if (typeof x?.[Symbol.asyncIterator] !== "function") return x;
  const items = [];
  for await (const item of x) items.push(item);
  return items;
}
