// The digits of a float for a format, and what stands after them.
function pyFloatDigits(x, how) {
  const text = pyFloatText(Math.abs(x), how.type.toLowerCase(), how.precision, how.alternate);
  const isZero = /^[0.]+(?:e|%|$)/.test(text);
  const isNegative = (x < 0 || Object.is(x, -0)) && !(how.zero && isZero);
  const [, digits, rest] = /^(\d*)(.*)$/.exec("EFG".includes(how.type) && how.type ? text.toUpperCase() : text);
  return { isNegative, prefix: "", digits, rest };
}
