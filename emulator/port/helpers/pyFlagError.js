// The error of enum.Flag for a value with bits that no member has.
function pyFlagError(type, value, mask) {
  const width = Math.max(value.toString(2).length, mask.toString(2).length);
  const bits = (number) => `0b0 ${number.toString(2).padStart(width, "0")}`;
  const what = `<flag '${type.name}'> invalid value ${value}\n    given ${bits(value)}\n  allowed ${bits(mask)}`;
  return pyError("ValueError", what);
}
