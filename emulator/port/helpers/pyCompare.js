// Below 0, 0 or above 0 as a is less than, equal to or greater than b; texts by code points.
function pyCompare(a, b, operator) {
  if (typeof a === "string" && typeof b === "string") {
    const [left, right] = [Array.from(a), Array.from(b)];
    const first = left.findIndex((character, index) => character !== right[index]);
    if (first === -1 || first >= right.length) return left.length - right.length;
    return left[first].codePointAt(0) - right[first].codePointAt(0);
  }
  if (Array.isArray(a) && Array.isArray(b) && pyIsList(a) === pyIsList(b) && !a.pyLess) {
    const first = a.findIndex((item, index) => index >= b.length || !pyEqual(item, b[index]));
    if (first === -1 || first >= b.length) return a.length - b.length;
    return pyCompare(a[first], b[first], operator);
  }
  const [left, right] = [pyNumberOf(a), pyNumberOf(b)];
  if (left !== null && right !== null) return left < right ? -1 : left > right ? 1 : left == right ? 0 : NaN;
  if (a instanceof Set && b instanceof Set) return pyCompareSets(a, b);
  if (pyTypeName(a) === "bytes" && pyTypeName(b) === "bytes") return Buffer.compare(a, b);
  const orEqual = pyIsOrEqual(a, b, operator);
  if (typeof orEqual === "boolean") return orEqual ? 0 : NaN;
  const less = orEqual === undefined ? pyIsLess(a, b) : undefined;
  if (less === true || (less !== undefined && operator === "<")) return less ? -1 : 0;
  const greater = orEqual === undefined ? pyIsLess(b, a) : undefined;
  if ((less ?? greater) !== undefined) return greater ? 1 : 0;
  const types = `'${pyTypeName(a)}' and '${pyTypeName(b)}'`;
  throw pyError("TypeError", `'${operator}' not supported between instances of ${types}`);
}
