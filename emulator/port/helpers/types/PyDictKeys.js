// d.keys(), which can do what a set can.
class PyDictKeys extends PyDictView {
  static pyName = "dict_keys";
  pyContains(x) {
    return pyLookup(this.dict, x) !== undefined;
  }
  pyEquals(other) {
    return pyIsOfType(other, "Set") && pyEqual(new PySet(this), new PySet(pyUnordered(other)));
  }
  isdisjoint(other) {
    return !pyUnordered(other).some((item) => this.pyContains(item));
  }
  pySub(other) {
    return pyDifference(new PySet(this), other);
  }
  pyRsub(other) {
    return pyDifference(new PySet(pyUnordered(other)), this);
  }
  pyBitAnd(other) {
    return pyIntersection(new PySet(this), other);
  }
  pyBitOr(other) {
    return pyUnion(new PySet(this), other);
  }
  pyBitXor(other) {
    return pySymmetricDifference(new PySet(this), other);
  }
}
