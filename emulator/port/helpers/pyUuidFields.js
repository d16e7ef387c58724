// The number of a UUID of six fields, as a BigInt.
function pyUuidFields(fields) {
  if (pyLen(fields) !== 6) throw pyError("ValueError", "fields is not a 6-tuple");
  const bits = [32, 16, 16, 8, 8, 48];
  return Array.from(pyIter(fields)).reduce((number, field, index) => {
    const size = bits[index];
    const value = BigInt(pyIndexOf(field));
    if (value < 0n || value >= 1n << BigInt(size)) {
      const wrong = `field ${index + 1} out of range (need ${size === 8 ? "an" : "a"} ${size}-bit value)`;
      throw pyError("ValueError", wrong);
    }
    return (number << BigInt(size)) | value;
  }, 0n);
}
