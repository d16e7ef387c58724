// struct.unpack(format, buffer).
function pyStructUnpack(format, buffer) {
  return new PyStruct(format).unpack(buffer);
}
