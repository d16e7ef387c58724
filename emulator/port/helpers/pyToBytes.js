// x.to_bytes(length, byteorder, signed) of an int.
function pyToBytes(x, length = 1, byteorder = "big", signed = false) {
  if (!pyIsInt(x)) return pyCallMethod(x, "to_bytes", length, byteorder, signed);
  const size = Number(pyIndexOf(length));
  if (size < 0) throw pyError("ValueError", "length argument must be non-negative");
  const isSigned = pyTruthy(signed);
  const [number, bits] = [BigInt(x), BigInt(8 * size)];
  if (!["big", "little"].includes(byteorder)) throw pyError("ValueError", "byteorder must be either 'little' or 'big'");
  if (number < 0n && !isSigned) throw pyError("OverflowError", "can't convert negative int to unsigned");
  const limit = isSigned ? (1n << bits) >> 1n : 1n << bits;
  const isNothing = size === 0 && (number === 0n || number === -1n);
  if (!isNothing && (number >= limit || number < -limit)) throw pyError("OverflowError", "int too big to convert");
  const hex = BigInt.asUintN(8 * size, number).toString(16).padStart(2 * size, "0");
  const bytes = Buffer.from(size === 0 ? "" : hex, "hex");
  return byteorder === "big" ? bytes : bytes.reverse();
}
