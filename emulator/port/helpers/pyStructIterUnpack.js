// struct.iter_unpack(format, buffer).
function pyStructIterUnpack(format, buffer) {
  return new PyStruct(format).iter_unpack(buffer);
}
