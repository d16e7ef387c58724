// A part of a URL with all that is not `allowed`, a set of characters, percent-encoded; what is encoded stays so.
function pyEncodeUrlPart(part, allowed) {
  let count = 0;
  const upper = part.replace(/%[a-fA-F0-9]{2}/g, (code) => {
    count++;
    return code.toUpperCase();
  });
  const isEncoded = count === upper.split("%").length - 1;
  const isKept = (character) => allowed.includes(character) || (character === "%" && isEncoded);
  return upper.replace(/[^A-Za-z0-9._~-]/gu, (one) => (isKept(one) ? one : pyPercentCodes(one)));
}
