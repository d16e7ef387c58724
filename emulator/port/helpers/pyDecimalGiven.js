// The parts of a decimal number given as (sign, digits, exponent).
function pyDecimalGiven(items) {
  if (items.length !== 3) throw pyError("ValueError", "argument must be a sequence of length 3");
  const [sign, digits, exp] = items;
  const kind = { F: "Infinity", n: "NaN" }[exp] ?? "";
  const number = kind ? 0n : BigInt(Array.from(digits).join("") || "0");
  return { sign: Number(sign), digits: number, exp: kind ? 0 : Number(exp), kind };
}
