// d.keys(), which can do what a set can.
class PyDictKeys extends PyDictView {
  static pyName = "dict_keys";
  asSet() {
    return new PySet(this);
  }
  pyContains(x) {
    return pyLookup(this.dict, x) !== undefined;
  }
  pyEquals(other) {
    if (!(other instanceof Set || other instanceof PyDictKeys)) return false;
    return pyEqual(this.asSet(), new PySet(other));
  }
  isdisjoint(other) {
    return !pyUnordered(other).some((item) => this.pyContains(item));
  }
  pySub(other) {
    return this.asSet().pySub(new PySet(pyUnordered(other)));
  }
  pyRsub(other) {
    return new PySet(pyUnordered(other)).pySub(this.asSet());
  }
  pyAnd(other) {
    return this.asSet().pyAnd(new PySet(pyUnordered(other)));
  }
  pyRand(other) {
    return this.pyAnd(other);
  }
  pyOr(other) {
    return this.asSet().pyOr(new PySet(pyUnordered(other)));
  }
  pyRor(other) {
    return this.pyOr(other);
  }
  pyXor(other) {
    return this.asSet().pyXor(new PySet(pyUnordered(other)));
  }
  pyRxor(other) {
    return this.pyXor(other);
  }
}
