// a % b of two numbers: with the sign of b.
function pyMod(a, b, operator = "%") {
  if (typeof a === "string") throw pyError("TypeError", "not all arguments converted during string formatting");
  const [left, right] = pyNumbers(a, b, operator);
  if (right === 0) throw pyError("ZeroDivisionError", pyIsInt(left) ? "integer modulo by zero" : "float modulo");
  const rest = left % right;
  return rest !== 0 && rest < 0 !== right < 0 ? rest + right : rest;
}
