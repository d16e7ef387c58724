// format(x, spec) of a str.
function pyFormatText(x, spec) {
  const { fill, align, sign, zero, alternate, width, precision, type } = pyFormatSpec(spec, x, "s");
  const inText = "not allowed in string format specifier";
  const wrong = [
    [type !== "s", pyUnknownCode(type, x)],
    [sign, `${sign === " " ? "Space" : "Sign"} ${inText}`],
    [zero, `Negative zero coercion (z) ${inText}`],
    [alternate, `Alternate form (#) ${inText}`],
    [align === "=", `'=' alignment ${inText}`],
  ].find(([isWrong]) => isWrong);
  if (wrong) throw pyError("ValueError", wrong[1]);
  const text = precision === null ? x : Array.from(x).slice(0, precision).join("");
  return pyAligned("", text, width, fill, align ?? "<");
}
