// The text of a float that is not below zero, of the kind e, f, g, n or %, or none.
function pyFloatText(x, kind, precision, isAlternate) {
  if (kind === "%") return pyFloatText(x * 100, "f", precision, isAlternate) + "%";
  if (!Number.isFinite(x)) return pyNumberText(x);
  const pointed = (text) => (isAlternate && !text.includes(".") ? text.replace(/(?=e|$)/, ".") : text);
  if (kind === "f") return pointed(pyFixed(x, precision ?? 6));
  if (kind === "e") return pointed(pyExponential(x, precision ?? 6));
  if (kind === "" && precision === null) return pointed(pyNumberText(pyFloatOf(x)));
  const digits = Math.max(precision ?? 6, 1);
  const exponential = pyExponential(x, digits - 1);
  const exponent = Number(exponential.split("e")[1]);
  const isLong = exponent < -4 || exponent >= digits - (kind === "" ? 1 : 0);
  const text = isLong ? exponential : pyFixed(x, digits - 1 - exponent);
  const short = isAlternate ? pointed(text) : text.replace(/(\.\d*?)0+(?=e|$)/, "$1").replace(/\.(?=e|$)/, "");
  return kind === "" && /^\d+$/.test(short) ? short + ".0" : short;
}
