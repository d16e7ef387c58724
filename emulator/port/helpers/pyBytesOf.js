// Bytes of ints from 0 to 255.
function pyBytesOf(items) {
  return Buffer.from(
    Array.from(items, (item) => {
      const byte = pyIndexOf(item);
      if (byte >= 0 && byte < 256) return Number(byte);
      throw pyError("ValueError", "bytes must be in range(0, 256)");
    }),
  );
}
