// a >> b.
function pyShiftRight(one, other, operator = ">>") {
  const [a, b] = [one?.pyAsNumber ?? one, other?.pyAsNumber ?? other];
  if (!pyIsInt(a) || !pyIsInt(b)) return pyOperated(a, b, operator, "pyRshift", "pyRrshift");
  if (b < 0) throw pyError("ValueError", "negative shift count");
  return pyInteger(BigInt(a) >> BigInt(b));
}
