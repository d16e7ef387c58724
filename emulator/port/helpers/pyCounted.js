// Each item as often as its count says.
function pyCounted(items, counts) {
  const numbers = Array.from(pyIter(counts));
  if (numbers.length !== items.length) {
    throw pyError("ValueError", "The number of counts does not match the population");
  }
  if (!numbers.every(pyIsInt)) throw pyError("TypeError", "Counts must be integers");
  if (numbers.reduce((sum, count) => sum + Number(count), 0) <= 0) {
    throw pyError("ValueError", "Total of counts must be greater than zero");
  }
  return items.flatMap((item, index) => Array(Number(numbers[index])).fill(item));
}
