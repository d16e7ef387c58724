// The value of an item of a struct in bytes, from a place on.
function pyStructTake({ code, size, at }, buffer, from, isLittle) {
  const bytes = Buffer.from(buffer.subarray(from + at, from + at + size));
  if (code === "s" || code === "c") return bytes;
  if (code === "p") return bytes.subarray(1, 1 + (bytes[0] ?? 0));
  if (code === "?") return bytes[0] !== 0;
  const ordered = isLittle ? bytes.reverse() : bytes;
  if (code === "f") return pyFloatOf(ordered.readFloatBE(0));
  if (code === "d") return pyFloatOf(ordered.readDoubleBE(0));
  const number = BigInt(`0x${ordered.toString("hex")}`);
  return pyInteger(code === code.toLowerCase() ? BigInt.asIntN(size * 8, number) : number);
}
