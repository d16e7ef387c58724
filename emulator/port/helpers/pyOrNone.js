// A value that JavaScript may leave undefined.
function pyOrNone(x) {
  return x ?? null;
}
