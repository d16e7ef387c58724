// a // b: towards minus infinity.
function pyFloorDiv(a, b, operator = "//") {
  const both = pyDivmodOf(a, b, ["integer division or modulo by zero", "float floor division by zero"]);
  return both ? both[0] : pyOperated(a, b, operator, "pyFloorDiv", "pyRfloorDiv");
}
