// The parts of a decimal number given as (sign, digits, exponent).
function pyDecimalGiven(items) {
  if (items.length !== 3) throw pyError("ValueError", "argument must be a sequence of length 3");
  const [sign, digits, exp] = items;
  const fail = (what) => {
    throw pyError("ValueError", what);
  };
  if (!pyIsInt(sign) || ![0, 1].includes(Number(sign))) fail("sign must be an integer with the value 0 or 1");
  if (typeof exp === "string" && !["F", "n"].includes(exp)) {
    fail("string argument in the third position must be 'F', 'n' or 'N'");
  }
  if (typeof exp !== "string" && !pyIsInt(exp)) fail("exponent must be an integer");
  const isDigit = (each) => pyIsInt(each) && Number(each) >= 0 && Number(each) <= 9;
  if (!Array.isArray(digits) || !digits.every(isDigit)) fail("coefficient must be a tuple of digits");
  const kind = { F: "Infinity", n: "NaN" }[exp] ?? "";
  const number = kind ? 0n : BigInt(Array.from(digits).join("") || "0");
  return { sign: Number(sign), digits: number, exp: kind ? 0 : Number(exp), kind };
}
