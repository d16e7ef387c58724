// Runs the code of a metaclass for a class that is made; `tell` is what type itself does then.
function pyMadeByMeta(meta, type, bases, tell, forNew = [], forInit = []) {
  const above = pyTuple(...bases);
  Object.defineProperty(type, "pyMeta", { value: meta });
  pyShareMembers(meta, type);
  const fields = pyWithoutSenders(type, "a metaclass gets");
  for (const name of ["__dict__", "__doc__"]) if (fields.get(name) === null) fields.delete(name);
  const body = new Map(fields);
  const name = pyGetAttr(type, "__name__");
  PyType.making.push({ type, body, above, tell });
  try {
    if (meta.__new__(meta, name, above, fields, ...forNew) !== type) {
      throw pyError("NotImplementedError", "a metaclass whose __new__ gives something else than the class");
    }
  } finally {
    PyType.making.pop();
  }
  meta.prototype.__init__.call(type, name, above, fields, ...forInit);
}
