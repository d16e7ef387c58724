// The number of a UUID that is written in hexadecimal digits, as a BigInt.
function pyUuidHex(hex) {
  const type = pyTypeName(hex);
  if (type !== "str") throw pyError("AttributeError", `'${type}' object has no attribute 'replace'`);
  const digits = hex.replaceAll("urn:", "").replaceAll("uuid:", "").replace(/^[{}]+|[{}]+$/g, "").replaceAll("-", "");
  if (pyLen(digits) !== 32) throw pyError("ValueError", "badly formed hexadecimal UUID string");
  return BigInt(pyIntOfBase(digits, 16));
}
