// callable(x).
function pyCallable(x) {
  return typeof x === "function" || typeof x?.pyCall === "function";
}
