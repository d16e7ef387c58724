// type.__mro__ and type.mro(): the classes in which Python looks for a member, object last.
function pyMro(type) {
  const order = pyOrderOf(type).filter((each) => each.name !== "PyDataclass");
  if (order.every((each) => !/^Py[A-Z]/.test(each.name))) return pyTuple(...order, PyObject);
  throw pyError("NotImplementedError", `the order of the bases of ${pyQualname(type)}`);
}
