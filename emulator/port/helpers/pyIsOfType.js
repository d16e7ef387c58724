// Whether x is of a built-in type, or of a kind that collections.abc or numbers name.
function pyIsOfType(x, type) {
  const is = (...names) => names.includes(pyTypeName(x));
  const isDict = () => pyIsDict(x);
  const isBelow = (name) => x?.constructor?.abstract_kind?.includes(name) === true;
  const has = (...names) => names.every((name) => pyHasAttr(x, name) || typeof x?.[Symbol.iterator] === "function");
  const isMutable = () => pyIsList(x) || isDict() || is("set") || (typeof x?.pyEquals === "function" && !x.pyHash);
  const isSet = () => x instanceof Set || is("dict_keys", "dict_items");
  const tests = {
    object: () => true,
    bool: () => typeof x === "boolean",
    int: () => pyIsInt(x?.pyAsNumber ?? x),
    float: () => pyTypeName(x?.pyAsNumber ?? x) === "float",
    str: () => typeof x === "string" || x?.pyAsText !== undefined,
    bytes: () => is("bytes"),
    list: () => pyIsList(x),
    tuple: () => Array.isArray(x) && !pyIsList(x),
    dict: isDict,
    set: () => x instanceof Set && !x.constructor.pyIsFrozen,
    frozenset: () => x?.constructor?.pyIsFrozen === true,
    Number: () => pyNumberOf(x) !== null || is("decimal.Decimal"),
    Real: () => pyNumberOf(x) !== null,
    Integral: () => pyIsInt(x),
    Rational: () => pyIsInt(x),
    Mapping: () => isDict() || is("ChainMap", "mappingproxy") || isBelow("Mapping"),
    MutableMapping: () => isDict() || is("ChainMap") || isBelow("MutableMapping"),
    Sequence: () =>
      typeof x === "string" || Array.isArray(x) || is("bytes", "range", "collections.deque") || isBelow("Sequence"),
    MutableSequence: () => pyIsList(x) || is("collections.deque") || isBelow("MutableSequence"),
    Set: isSet,
    MutableSet: () => x instanceof Set && !x.constructor.pyIsFrozen,
    Iterable: () => typeof x === "string" || isDict() || !!x?.pyIter || has("__iter__"),
    Iterator: () => typeof x?.next === "function",
    Callable: () => pyCallable(x),
    Hashable: () => !isMutable(),
    Sized: () => typeof x === "string" || Array.isArray(x) || isDict() || x instanceof Set || is("bytes") || !!x?.pyLen,
  };
  tests.Container = () => tests.Sized() || !!x?.pyContains;
  tests.Collection = () => tests.Sized() && tests.Iterable() && tests.Container();
  if (Object.hasOwn(tests, type)) return tests[type]();
  return x instanceof Error ? pyIsError(x, type) : pyTypeName(x) === type || (type === "NoneType" && x == null);
}
