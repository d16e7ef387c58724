// operator.is_not(a, b).
function pyIsNot(a, b) {
  return !pyIs(a, b);
}
