// type.__bases__: the classes that a class names as its bases.
function pyBases(type) {
  const above = Object.getPrototypeOf(type);
  const bases = Object.hasOwn(type, "pyBases") ? type.pyBases : above === Function.prototype ? [] : [above];
  const own = bases.filter((each) => each.name !== "PyDataclass");
  const isHidden = own.some((each) => /^Py[A-Z]/.test(each.name));
  if (isHidden) throw pyError("NotImplementedError", `the bases of ${pyQualname(type)}`);
  return own.length > 0 ? pyTuple(...own) : pyTuple(PyObject);
}
