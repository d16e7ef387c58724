// next(iterator) or next(iterator, fallback).
function pyNext(iterator, ...fallback) {
  if (typeof iterator?.next !== "function") throw pyError("TypeError", `'${pyTypeName(iterator)}' object is not an iterator`);
  const { done, value } = iterator.next();
  if (!done) return value ?? null;
  if (fallback.length > 0) return fallback[0];
  throw pyError("StopIteration");
}
