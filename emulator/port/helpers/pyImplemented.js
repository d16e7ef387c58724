// What an operator's method gives: undefined for NotImplemented.
function pyImplemented(x) {
  return x === pyNotImplemented() ? undefined : x;
}
