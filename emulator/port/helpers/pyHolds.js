// operator.contains(a, b).
function pyHolds(a, b) {
  return pyIn(b, a);
}
