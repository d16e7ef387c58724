// The parts of a decimal number that is written in a text.
function pyDecimalRead(text) {
  const plain = text.replace(/^[\s\x1c-\x1f\x85]+|[\s\x1c-\x1f\x85]+$/g, "").replaceAll("_", "");
  const number = /^([+-]?)(?:(\p{Nd}+)\.?(\p{Nd}*)|\.(\p{Nd}+))(?:[eE]([+-]?\p{Nd}+))?$/u.exec(plain);
  const special = /^([+-]?)(?:(inf(?:inity)?)|(nan))$/i.exec(plain);
  if (special) {
    const kind = special[2] ? "Infinity" : "NaN";
    return { sign: special[1] === "-" ? 1 : 0, digits: 0n, exp: 0, kind };
  }
  if (!number) pyDecimalFail("ConversionSyntax");
  const [, sign, whole = "", fraction = "", only = "", exponent = "0"] = number;
  const digits = BigInt(pyInt(whole + fraction + only));
  const exp = Number(pyInt(exponent)) - pyLen(fraction + only);
  return { sign: sign === "-" ? 1 : 0, digits, exp, kind: "" };
}
