// math.prod(numbers, start=1).
function pyMathProd(numbers, start = 1) {
  let product = start;
  for (const number of pyIter(numbers)) product = pyMultiply(product, number);
  return product;
}
