// Ints as BigInts; anything else is Python's TypeError.
function pyMathIntegers(...numbers) {
  return numbers.map((x) => BigInt(pyIndexOf(x)));
}
