// struct.pack(format, *values).
function pyStructPack(format, ...values) {
  return new PyStruct(format).pack(...values);
}
