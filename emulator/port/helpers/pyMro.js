// type.__mro__ and type.mro(): the classes in which Python looks for a member, object last.
function pyMro(type) {
  const kinds = (type.pyErrorName ?? type.pyBase)?.split(" ") ?? [];
  const left = kinds.length > 0 ? ["PyDataclass", "PyException", "Error"] : ["PyDataclass"];
  const own = pyOrderOf(type).filter((each) => each.pyErrorName === undefined && !left.includes(each.name));
  const built = pyMergedOrder(kinds.map(pyErrorOrder)).map(pyErrorType);
  if (own.every((each) => !/^Py[A-Z]/.test(each.name))) return pyTuple(...own, ...built, PyObject);
  throw pyError("NotImplementedError", `the order of the bases of ${pyQualname(type)}`);
}
