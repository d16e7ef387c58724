// The next character of ASCII, or why there is none.
function pyNextAscii(bytes, at) {
  if (bytes[at] < 128) return { length: 1, text: String.fromCharCode(bytes[at]) };
  return { length: 1, reason: "ordinal not in range(128)" };
}
