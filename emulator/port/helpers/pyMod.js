// a % b: of two numbers with the sign of b; of a str or bytes, the values in their places.
function pyMod(a, b, operator = "%") {
  if (typeof a === "string") return pyPercent(a, b);
  if (Buffer.isBuffer(a)) return Buffer.from(pyPercent(a.toString("latin1"), b, true), "latin1");
  const both = pyDivmodOf(a, b, ["integer modulo by zero", "float modulo"]);
  return both ? both[1] : pyOperated(a, b, operator, "pyMod", "pyRmod");
}
