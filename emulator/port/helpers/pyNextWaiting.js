// next(iterator, fallback) of what may have to be waited for.
async function pyNextWaiting(iterator, ...fallback) {
  if (typeof iterator?.[Symbol.asyncIterator] !== "function") return pyNext(iterator, ...fallback);
  if (typeof iterator.pyNext === "function" && fallback.length === 0) return (await iterator.pyNext()) ?? null;
  const { done, value } = await iterator.next();
  if (!done) return value ?? null;
  if (fallback.length > 0) return fallback[0];
  throw pyErrorOf("StopIteration", ...(value == null ? [] : [value]));
}
