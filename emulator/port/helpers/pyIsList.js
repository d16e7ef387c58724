// isinstance(x, list): an Array that is no tuple.
function pyIsList(x) {
  return Array.isArray(x) && (x.constructor.pyName === undefined || x.constructor.pyIsList === true);
}
