// A set that is no longer changed and can be a key.
class PyFrozenSet extends PySet {
  static pyName = "frozenset";
  static pyIsFrozen = true;
}
