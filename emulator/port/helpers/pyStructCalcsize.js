// struct.calcsize(format).
function pyStructCalcsize(format) {
  return new PyStruct(format).size;
}
