// The other number of a method of Decimal: a Decimal or an int.
function pyDecimalTaken(value) {
  const other = pyDecimalLike(value, false);
  if (other) return other;
  throw pyError("TypeError", `conversion from ${pyTypeName(value).replace(/^.*[.]/, "")} to Decimal is not supported`);
}
