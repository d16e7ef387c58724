// The number of a UUID, a BigInt, with the bits of its variant and version.
function pyUuidVersion(number, version) {
  if (version < 1 || version > 5) throw pyError("ValueError", "illegal version number");
  const cleared = number & ~((0xc000n << 48n) | (0xf000n << 64n));
  return cleared | (0x8000n << 48n) | (BigInt(version) << 76n);
}
