// a - b.
function pySubtract(a, b, operator = "-") {
  const [left, right] = pyNumbers(a, b, operator);
  return pyIsInt(left) && pyIsInt(right) ? pyExact(left - right) : left - right;
}
