// collections.OrderedDict(x, **keywords).
class PyOrderedDict extends PyDict {
  static pyName = "collections.OrderedDict";
  constructor(x = {}, keywords = {}) {
    super(pyPairs(x));
    for (const [key, value] of pyPairs(keywords)) this.set(key, value);
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
    return pairs.length === 0 ? "OrderedDict()" : `OrderedDict(${pyRepr(pairs)})`;
  }
}
