// a << b.
function pyShiftLeft(a, b, operator = "<<") {
  if (!pyIsInt(a) || !pyIsInt(b)) return pyOperated(a, b, operator, "pyLshift", "pyRlshift");
  if (b < 0) throw pyError("ValueError", "negative shift count");
  return pyInteger(BigInt(a) << BigInt(b));
}
