// The length that the mask of a network says: a number of bits, or of version 4 a mask of ones or of noughts; or null.
function pyIpMask(mask, version) {
  const bits = version === 4 ? 32 : 128;
  if (pyIsInt(mask) || /^\d+$/.test(mask)) return mask >= 0 && Number(mask) <= bits ? Number(mask) : null;
  const found = version === 4 && typeof mask === "string" ? pyIpNumber(mask) : null;
  if (found?.version !== 4) return null;
  const digits = found.number.toString(2).padStart(32, "0");
  if (/^1*0*$/.test(digits)) return digits.replace(/0/g, "").length;
  return /^0*1*$/.test(digits) ? digits.replace(/1/g, "").length : null;
}
