// a // b: towards minus infinity.
function pyFloorDiv(a, b, operator = "//") {
  const [left, right] = pyNumbers(a, b, operator);
  if (right === 0) {
    const what = pyIsInt(left) ? "integer division or modulo by zero" : "float floor division by zero";
    throw pyError("ZeroDivisionError", what);
  }
  const rest = left % right;
  const quotient = (left - rest) / right - (rest !== 0 && rest < 0 !== right < 0 ? 1 : 0);
  const floor = Math.floor(quotient);
  return quotient - floor > 0.5 ? floor + 1 : floor;
}
