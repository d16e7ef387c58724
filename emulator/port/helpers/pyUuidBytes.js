// The number of a UUID of 16 bytes, as a BigInt; those of the first three fields may stand the other way round.
function pyUuidBytes(bytes, isSwapped = false) {
  const name = isSwapped ? "bytes_le" : "bytes";
  if (pyLen(bytes) !== 16) throw pyError("ValueError", `${name} is not a 16-char string`);
  const order = isSwapped ? [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15] : bytes.keys();
  return BigInt("0x" + Buffer.from(Array.from(order, (place) => bytes[place])).toString("hex"));
}
