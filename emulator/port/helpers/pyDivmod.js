// divmod(a, b).
function pyDivmod(a, b) {
  const both = pyDivmodOf(a, b, ["integer division or modulo by zero", "float divmod()"]);
  return both ? pyTuple(...both) : pyOperated(a, b, "divmod()", "pyDivmod", "pyRdivmod");
}
