// The float of a value for a % template.
function pyPercentFloat(x) {
  if (pyNumberOf(x) !== null || typeof x?.pyFloat === "function") return Number(pyFloat(x));
  throw pyError("TypeError", `must be real number, not ${pyTypeName(x)}`);
}
