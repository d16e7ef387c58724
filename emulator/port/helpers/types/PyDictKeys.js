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
  pyAnd(other) {
    return pyIntersection(new PySet(this), other);
  }
  pyOr(other) {
    return pyUnion(new PySet(this), other);
  }
  pyXor(other) {
    return pySymmetricDifference(new PySet(this), other);
  }
  pyRand(other) {
    return this.pyAnd(other);
  }
  pyRor(other) {
    return this.pyOr(other);
  }
  pyRxor(other) {
    return this.pyXor(other);
  }
}
