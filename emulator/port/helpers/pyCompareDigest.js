// hmac.compare_digest(a, b), in a time that does not tell where they differ: ASCII texts, or bytes.
function pyCompareDigest(a, b) {
  const areTexts = typeof a === "string" && typeof b === "string";
  if (areTexts && /[^\0-\x7f]/.test(a + b)) {
    throw pyError("TypeError", "comparing strings with non-ASCII characters is not supported");
  }
  if (!areTexts && !Buffer.isBuffer(a) && !Buffer.isBuffer(b)) {
    const types = `'${pyTypeName(a)}' and '${pyTypeName(b)}'`;
    throw pyError("TypeError", `unsupported operand types(s) or combination of types: ${types}`);
  }
  const [one, other] = areTexts ? [Buffer.from(a), Buffer.from(b)] : [pyBytesLike(a), pyBytesLike(b)];
  return one.length === other.length && crypto.timingSafeEqual(one, other);
}
