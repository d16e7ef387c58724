// repr(x) of what is no text, number, bool or None; `around` are the containers that x is in.
function pyReprObject(x, around = []) {
  if (typeof x.pyRepr === "function") return x.pyRepr();
  return x instanceof Error ? pyErrorRepr(x) : pyReprItems(x, around);
}
