// a >> b.
function pyShiftRight(a, b, operator = ">>") {
  if (!pyIsInt(a) || !pyIsInt(b)) return pyOperated(a, b, operator, "pyRshift", "pyRrshift");
  if (b < 0) throw pyError("ValueError", "negative shift count");
  return pyInteger(BigInt(a) >> BigInt(b));
}
