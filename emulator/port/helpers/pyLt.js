// operator.lt(a, b).
function pyLt(a, b) {
  return pyCompare(a, b, "<") < 0;
}
