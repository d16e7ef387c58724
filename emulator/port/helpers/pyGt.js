// operator.gt(a, b).
function pyGt(a, b) {
  return pyCompare(a, b, ">") > 0;
}
