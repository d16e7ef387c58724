// operator.ne(a, b).
function pyNe(a, b) {
  return !pyEqual(a, b);
}
