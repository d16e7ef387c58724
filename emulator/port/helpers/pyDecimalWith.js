// What an operation gives for a decimal number and another value; undefined for one that it does not take.
function pyDecimalWith(one, value, operation) {
  const other = pyDecimalLike(value, false);
  return other && operation(one, other);
}
