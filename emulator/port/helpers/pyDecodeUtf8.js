// b.decode() of bytes; what is no UTF-8 is an error.
function pyDecodeUtf8(bytes) {
  const text = bytes.toString();
  if (Buffer.from(text).equals(bytes)) return text;
  let start = 0;
  const width = (at) => [0x80, 0xe0, 0xf0, 0xf8].findIndex((limit) => bytes[at] < limit) + 1 || 1;
  const isWhole = (part) => Buffer.from(part.toString()).equals(part);
  while (isWhole(bytes.subarray(start, start + width(start)))) start += width(start);
  const first = bytes[start];
  const second = { 0xe0: [0xa0, 0xbf], 0xed: [0x80, 0x9f], 0xf0: [0x90, 0xbf], 0xf4: [0x80, 0x8f] };
  const [least, most] = second[first] ?? [0x80, 0xbf];
  let count = 1;
  const isNext = (byte) => (count === 1 ? byte >= least && byte <= most : byte >= 0x80 && byte <= 0xbf);
  const isStart = first >= 0xc2 && first <= 0xf4;
  while (isStart && count < width(start) && isNext(bytes[start + count])) count += 1;
  const isCut = start + count >= bytes.length;
  const why = !isStart ? "invalid start byte" : isCut ? "unexpected end of data" : "invalid continuation byte";
  const one = `byte 0x${first.toString(16)} in position ${start}`;
  const which = count === 1 ? one : `bytes in position ${start}-${start + count - 1}`;
  throw pyError("UnicodeDecodeError", `'utf-8' codec can't decode ${which}: ${why}`);
}
