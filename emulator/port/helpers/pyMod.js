// a % b: of two numbers with the sign of b.
function pyMod(a, b, operator = "%") {
  if (typeof a === "string") throw pyError("TypeError", "not all arguments converted during string formatting");
  const both = pyDivmodOf(a, b, ["integer modulo by zero", "float modulo"]);
  return both ? both[1] : pyOperated(a, b, operator, "pyMod", "pyRmod");
}
