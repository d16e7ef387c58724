// operator.le(a, b).
function pyLe(a, b) {
  return pyCompare(a, b, "<=") <= 0;
}
