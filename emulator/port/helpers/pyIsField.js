// Whether a class has a field of its own of that name; the name and length that JavaScript gives it are none.
function pyIsField(type, name) {
  const found = Object.getOwnPropertyDescriptor(type, name);
  return found !== undefined && (found.writable === true || found.get !== undefined);
}
