// collections.OrderedDict(x, **keywords).
class PyOrderedDict extends PyDict {
  static pyName = "collections.OrderedDict";
  constructor(...given) {
    super();
    this.__init__(...given);
  }
  __init__(...given) {
    const named = pyTakeKeywords(given);
    const [x = {}, keywords = named] = given;
    pyFillDict(this, keywords, [x]);
  }
  move_to_end(key, last = true) {
    const value = this.get(key);
    if (value === undefined) throw pyErrorOf("KeyError", ...(key === null ? [] : Array.isArray(key) ? key : [key]));
    const others = Array.from(this).filter(([other]) => !pySame(other, key));
    this.clear();
    const moved = [[key, value]];
    for (const pair of pyTruthy(last) ? [...others, ...moved] : [...moved, ...others]) this.set(...pair);
    return null;
  }
  popitem(last = true) {
    if (this.size === 0) throw pyErrorOf("KeyError", "dictionary is empty");
    const key = pyKeyList(this).at(pyTruthy(last) ? -1 : 0);
    return pyTuple(key, pyDelKey(this, key));
  }
  pyEquals(other) {
    const isSame = pyEqual(new PyDict(this), pyIsDict(other) ? new PyDict(pyPairs(other)) : other);
    if (!isSame || !(other instanceof PyOrderedDict)) return isSame;
    return pyKeyList(this).every((key, index) => pySame(key, pyKeyList(other)[index]));
  }
  pyRepr() {
    const pairs = Array.from(this, ([key, value]) => pyTuple(key, value));
    return `${pyShortTypeName(this)}(${pairs.length === 0 ? "" : pyRepr(pairs)})`;
  }
}
