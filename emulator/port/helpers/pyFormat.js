// f"{x:.2f}": a number with as many digits behind the point as the format says.
function pyFormat(x, format) {
  if (typeof x === "string") throw pyError("ValueError", "Unknown format code 'f' for object of type 'str'");
  if (x == null || typeof x === "object") {
    throw pyError("TypeError", `unsupported format string passed to ${pyTypeName(x)}.__format__`);
  }
  if (Number.isFinite(Number(x))) return pyFixed(Number(x), Number(format.slice(1, -1)));
  return Number.isNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
}
