// Whether x may stand after **: a dict, or an object that has keys() and items by key.
function pyHasKeys(x) {
  return pyIsDict(x) || (!Array.isArray(x) && typeof x?.keys === "function" && typeof x.pyGetItem === "function");
}
