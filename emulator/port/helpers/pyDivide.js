// a / b.
function pyDivide(a, b, operator = "/") {
  const [left, right] = pyNumbers(a, b, operator);
  if (right !== 0) return left / right;
  throw pyError("ZeroDivisionError", pyIsInt(left) ? "division by zero" : "float division by zero");
}
