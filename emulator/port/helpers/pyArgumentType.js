// The type of an argument as C's errors name it.
function pyArgumentType(x) {
  return x == null ? "None" : pyTypeName(x);
}
