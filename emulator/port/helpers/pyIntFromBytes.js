// int.from_bytes(bytes, byteorder, signed).
function pyIntFromBytes(x, byteorder = "big", signed = false) {
  if (!["big", "little"].includes(byteorder)) throw pyError("ValueError", "byteorder must be either 'little' or 'big'");
  if (typeof x === "string") throw pyError("TypeError", "cannot convert 'str' object to bytes");
  const bytes = Buffer.from(pyIsInt(x) ? pyIter(x, "cannot convert '…' object to bytes") : pyBytes(x));
  if (byteorder === "little") bytes.reverse();
  const number = BigInt(`0x${bytes.toString("hex") || 0}`);
  return pyInteger(pyTruthy(signed) ? BigInt.asIntN(8 * bytes.length, number) : number);
}
