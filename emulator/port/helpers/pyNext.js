// next(iterator) or next(iterator, fallback).
function pyNext(iterator, ...fallback) {
  const isOwn = typeof iterator?.pyNext === "function";
  // An error that ends it keeps its class and its text.
  if (isOwn && fallback.length === 0) return iterator.pyNext() ?? null;
  const steps = isOwn ? pyIter(iterator) : iterator;
  if (typeof steps?.next !== "function") {
    throw pyError("TypeError", `'${pyTypeName(iterator)}' object is not an iterator`);
  }
  const { done, value } = steps.next();
  if (!done) return value ?? null;
  if (fallback.length > 0) return fallback[0];
  throw pyErrorOf("StopIteration", ...(value == null ? [] : [value]));
}
