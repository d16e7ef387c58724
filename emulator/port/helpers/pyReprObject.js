// repr(x) of what is no text, number, bool or None; `around` are the containers that x is in.
function pyReprObject(x, around = []) {
  if (typeof x.pyRepr === "function") return x.pyRepr();
  if (x instanceof Error) return pyErrorRepr(x);
  const made = typeof x === "function" ? pyBuiltInTypeName(x) : undefined;
  return made === undefined ? pyReprItems(x, around) : `<class '${made}'>`;
}
