// separator.join(x).
function pyJoin(separator, x) {
  const isIterable = typeof x === "string" || (typeof x === "object" && x !== null && pyNumberOf(x) === null);
  if (!isIterable) throw pyError("TypeError", "can only join an iterable");
  const items = Array.from(pyIter(x));
  const wrong = items.findIndex((item) => typeof item !== "string");
  if (wrong === -1) return items.join(separator);
  throw pyError("TypeError", `sequence item ${wrong}: expected str instance, ${pyTypeName(items[wrong])} found`);
}
