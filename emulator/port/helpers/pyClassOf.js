// type(x) of an object as a value: its class; of a built-in type or error, what makes one.
function pyClassOf(x) {
  if (x instanceof Error && !(x instanceof PyException)) return pyErrorType(pyErrorKinds(x)[0]);
  const isBuiltIn = ["dict", "list", "set", "tuple"].includes(pyTypeName(x));
  if (x != null && typeof x === "object" && !isBuiltIn) return x.constructor;
  throw pyError("TypeError", `the type of a ${pyTypeName(x)} as a value; ask with isinstance`);
}
