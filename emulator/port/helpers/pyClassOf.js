// The class of an object; of one of Python's own errors, what makes it.
function pyClassOf(x) {
  const isOwn = x instanceof PyException || pyIsOfSegment(x?.constructor);
  if (x instanceof Error && !isOwn) return pyErrorType(pyErrorKinds(x)[0]);
  if (x !== null && typeof x === "object") return x.constructor;
  throw pyError("TypeError", `the type of a ${pyTypeName(x)} as a value; ask with isinstance`);
}
