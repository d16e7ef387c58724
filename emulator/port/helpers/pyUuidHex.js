// The number of a UUID that is written in hexadecimal digits, as a BigInt.
function pyUuidHex(hex) {
  if (typeof hex !== "string") throw pyError("AttributeError", `'${pyTypeName(hex)}' object has no attribute 'replace'`);
  const digits = hex.replaceAll("urn:", "").replaceAll("uuid:", "").replace(/^[{}]+|[{}]+$/g, "").replaceAll("-", "");
  if (pyLen(digits) !== 32) throw pyError("ValueError", "badly formed hexadecimal UUID string");
  return BigInt(pyIntOfBase(digits, 16));
}
