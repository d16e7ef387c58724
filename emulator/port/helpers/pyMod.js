// a % b: of two numbers with the sign of b; of a str, the values in their places.
function pyMod(a, b, operator = "%") {
  if (typeof a === "string") return pyPercent(a, b);
  const both = pyDivmodOf(a, b, ["integer modulo by zero", "float modulo"]);
  return both ? both[1] : pyOperated(a, b, operator, "pyMod", "pyRmod");
}
