// The first item of x that none is before, by "<" or ">".
function pyExtreme(x, key, fallback, operator) {
  const name = operator === "<" ? "min" : "max";
  const isSet = x instanceof Set && key !== null;
  let best;
  for (const item of x instanceof Set ? x : pyIter(x)) {
    const each = { item, key: key === null ? item : pyCalled(key, item) };
    const order = best === undefined ? 0 : pyCompare(each.key, best.key, operator);
    if (isSet && best !== undefined && order === 0) {
      throw pyError("TypeError", `the order of a set is not Python's, and ${name}() finds equal keys in it`);
    }
    if (best === undefined || (operator === "<" ? order < 0 : order > 0)) best = each;
  }
  if (best !== undefined) return best.item;
  if (fallback !== undefined) return fallback;
  throw pyError("ValueError", `${name}() arg is an empty sequence`);
}
