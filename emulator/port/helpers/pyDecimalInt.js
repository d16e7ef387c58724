// int() of a decimal number: without its fraction.
function pyDecimalInt(number) {
  if (number.kind === "NaN") throw pyError("ValueError", "cannot convert NaN to integer");
  if (number.kind) throw pyError("OverflowError", "cannot convert Infinity to integer");
  const { digits } = pyDecimalRescaled(number, 0, "ROUND_DOWN");
  return pyInteger(number.sign ? -digits : digits);
}
