// Decimal.from_float(number): of a float, or an int.
function pyDecimalOfFloat(number) {
  if (pyNumberOf(number) === null) throw pyError("TypeError", "argument must be int or float");
  return new PyDecimal(number);
}
