// NotImplemented, where a program hands it on.
function pyNotImplemented() {
  return Symbol.for("py.NotImplemented");
}
