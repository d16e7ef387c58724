// The float that the functions of math take a number for.
function pyMathNumber(x) {
  const number = pyNumberOf(x);
  // JSON's -0 is the int 0.
  if (number !== null) return x instanceof PyFloat ? number : pyDouble(number) + 0;
  if (typeof x?.pyFloat === "function") return Number(x.pyFloat());
  throw pyError("TypeError", `must be real number, not ${pyTypeName(x)}`);
}
