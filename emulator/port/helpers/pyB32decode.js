// base64.b32decode(s, casefold=False, map01=None).
function pyB32decode(data, casefold = false, map01 = null) {
  let encoded = pyAsciiBytes(data).toString("latin1");
  if (encoded.length % 8) throw pyError("binascii.Error", "Incorrect padding");
  if (map01 !== null) encoded = encoded.replaceAll("0", "O").replaceAll("1", pyAsciiBytes(map01).toString("latin1"));
  if (pyTruthy(casefold)) encoded = encoded.toUpperCase();
  const digits = encoded.replace(/=+$/, "");
  if (/[^A-Z2-7]/.test(digits)) throw pyError("binascii.Error", "Non-base32 digit found");
  if (![0, 1, 3, 4, 6].includes(encoded.length - digits.length)) throw pyError("binascii.Error", "Incorrect padding");
  const values = Array.from(digits, (digit) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(digit));
  const bits = values.map((value) => value.toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
