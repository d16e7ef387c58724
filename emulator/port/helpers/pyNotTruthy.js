// operator.not_(x).
function pyNotTruthy(x) {
  return !pyTruthy(x);
}
