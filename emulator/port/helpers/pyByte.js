// An int from 0 to 255 as one byte of a bytearray.
function pyByte(x) {
  const byte = pyIndexOf(x);
  if (byte < 0 || byte > 255) throw pyError("ValueError", "byte must be in range(0, 256)");
  return [Number(byte)];
}
