// The class of an object; of one of Python's own errors, of a library's class, what makes it.
function pyClassOf(x) {
  const isOwn = x instanceof PyException || pyIsOfSegment(x?.constructor);
  if (x instanceof Error && !isOwn) return pyErrorType(pyErrorKinds(x)[0]);
  if (x !== null && typeof x === "object") {
    const type = x.constructor;
    const isOfLibrary = /^Py[A-Z]/.test(type.name) && Object.hasOwn(type, "pyName") && type.pyName !== type.name;
    return isOfLibrary ? pyMakerOf(type) : type;
  }
  throw pyError("TypeError", `the type of a ${pyTypeName(x)} as a value; ask with isinstance`);
}
