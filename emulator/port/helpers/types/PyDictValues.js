// d.values().
class PyDictValues extends PyDictView {
  static pyName = "dict_values";
  of(key) {
    return pyLookup(this.dict, key);
  }
}
