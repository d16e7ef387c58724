// The digits of an int for a format, and what stands before and after them.
function pyIntDigits(x, how) {
  const { type, alternate, precision, zero, sign } = how;
  const whole = "with integer format specifier 'c'";
  const wrong = [
    [precision !== null, "Precision not allowed in integer format specifier"],
    [zero, "Negative zero coercion (z) not allowed in integer format specifier"],
    [type === "c" && sign, `Sign not allowed ${whole}`],
    [type === "c" && alternate, `Alternate form (#) not allowed ${whole}`],
  ].find(([isWrong]) => isWrong);
  if (wrong) throw pyError("ValueError", wrong[1]);
  if (type === "c") return { isNegative: false, prefix: "", digits: "", rest: pyCharacterOf(x) };
  const number = BigInt(pyNumberOf(x));
  const radix = { b: 2, o: 8, x: 16, X: 16 }[type];
  const size = number < 0n ? -number : number;
  const digits = radix ? size.toString(radix) : pyIntText(size);
  const text = type === "X" ? digits.toUpperCase() : digits;
  return { isNegative: number < 0n, prefix: alternate && radix ? `0${type}` : "", digits: text, rest: "" };
}
