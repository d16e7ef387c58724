// The base of a handler's own classes below dict; its __init__ is dict's.
class PyOwnDict extends PyDict {
  static pyName = "dict";
  static pyIsDict = true;
  constructor(...given) {
    super();
    this.__init__(...given);
  }
  static __new__(type) {
    return Reflect.construct(PyDict, [], type);
  }
  __init__(...given) {
    pyFillDict(this, pyTakeKeywords(given), given);
  }
  static fromkeys(keys, value = null) {
    const made = new this();
    for (const key of pyIter(keys)) pySetItem(made, key, value);
    return made;
  }
}
