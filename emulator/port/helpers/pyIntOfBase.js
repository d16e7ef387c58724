// int(x, base) of a text in base 2 to 36, or 0 for the one that its prefix says.
function pyIntOfBase(x, base) {
  const size = pyIndexOf(base);
  if (size !== 0 && (size < 2 || size > 36)) throw pyError("ValueError", "int() base must be >= 2 and <= 36, or 0");
  if (typeof x === "string" || Buffer.isBuffer(x)) return pyIntOfText(x, Number(size));
  throw pyError("TypeError", "int() can't convert non-string with explicit base");
}
