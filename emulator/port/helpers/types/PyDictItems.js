// d.items(), which can do what a set can.
class PyDictItems extends PyDictKeys {
  static pyName = "dict_items";
  of(key) {
    return pyTuple(key, pyLookup(this.dict, key));
  }
  pyContains(x) {
    if (pyTypeName(x) !== "tuple" || x.length !== 2) return false;
    const value = pyLookup(this.dict, x[0]);
    return value !== undefined && pySame(value, x[1]);
  }
}
