// x in container.
function pyIn(x, container) {
  if (typeof container === "string") {
    if (typeof x === "string") return container.includes(x);
    if (x?.pyAsText !== undefined) return container.includes(x.pyAsText);
    throw pyError("TypeError", `'in <string>' requires string as left operand, not ${pyTypeName(x)}`);
  }
  if (typeof container?.pyContains === "function") return pyTruthy(container.pyContains(x));
  if (Array.isArray(container)) return container.some((item) => pySame(item, x));
  if (container instanceof Set) return container.has(x instanceof Set ? new PyFrozenSet(x) : x);
  if (pyIsDict(container)) return pyLookup(container, x) !== undefined;
  if (pyTypeName(container) === "bytes") return pyBytesIn(x, container);
  for (const item of pyIter(container, "argument of type '…' is not iterable")) if (pySame(item, x)) return true;
  return false;
}
