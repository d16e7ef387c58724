// The next character of UTF-8, or why there is none and of how many bytes.
function pyNextUtf8(bytes, at) {
  const first = bytes[at];
  if (first < 0x80) return { length: 1, text: String.fromCharCode(first) };
  const size = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (size === 0) return { length: 1, reason: "invalid start byte" };
  const seconds = { 0xe0: [0xa0, 0xbf], 0xed: [0x80, 0x9f], 0xf0: [0x90, 0xbf], 0xf4: [0x80, 0x8f] };
  const [low, high] = seconds[first] ?? [0x80, 0xbf];
  for (let length = 1; length < size; length += 1) {
    const byte = bytes[at + length];
    if (byte === undefined) return { length, reason: "unexpected end of data" };
    const isRight = length === 1 ? byte >= low && byte <= high : byte >= 0x80 && byte <= 0xbf;
    if (!isRight) return { length, reason: "invalid continuation byte" };
  }
  return { length: size, text: bytes.toString("utf8", at, at + size) };
}
