// f"{x:.2f}": a number with as many digits behind the point as the format says.
function pyFormat(x, format) {
  if (typeof x === "string") throw pyError("ValueError", "Unknown format code 'f' for object of type 'str'");
  const number = pyNumberOf(x);
  if (number === null) {
    throw pyError("TypeError", `unsupported format string passed to ${pyTypeName(x)}.__format__`);
  }
  const double = pyDouble(number);
  return Number.isFinite(double) ? pyFixed(double, Number(format.slice(1, -1))) : pyNumberText(double);
}
