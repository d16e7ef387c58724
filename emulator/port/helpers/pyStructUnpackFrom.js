// struct.unpack_from(format, buffer, offset=0).
function pyStructUnpackFrom(format, buffer, offset = 0) {
  return new PyStruct(format).unpack_from(buffer, offset);
}
