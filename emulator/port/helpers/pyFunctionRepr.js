// repr(f) of a type; that of a function has an address in it.
function pyFunctionRepr(f) {
  if (f === null) return "None";
  const type = pyBuiltInTypeName(f);
  if (type !== undefined) return `<class '${type}'>`;
  throw pyError("TypeError", "the repr of a function has an address in it");
}
