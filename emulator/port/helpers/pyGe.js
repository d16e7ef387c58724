// operator.ge(a, b).
function pyGe(a, b) {
  return pyCompare(a, b, ">=") >= 0;
}
