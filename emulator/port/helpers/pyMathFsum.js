// math.fsum(numbers): their exact sum, rounded once.
function pyMathFsum(numbers) {
  let [units, special] = [0n, 0];
  for (const x of pyIter(numbers)) {
    const number = pyMathNumber(x);
    if (Number.isFinite(number)) units += pyMathUnits(number);
    else if (special === -number) throw pyError("ValueError", "-inf + inf in fsum");
    else special += number;
    if (Math.abs(pyRatio(units, 2n ** 1074n)) === Infinity) {
      throw pyError("OverflowError", "intermediate overflow in fsum");
    }
  }
  return special === 0 ? pyFloatOf(pyRatio(units, 2n ** 1074n)) : special;
}
