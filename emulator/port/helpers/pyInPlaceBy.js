// operator.iadd and its kin: what x += y does, as a function.
function pyInPlaceBy(operator) {
  const calculate = {
    "/=": pyDivide, "//=": pyFloorDiv, "%=": pyMod, "**=": pyPower, "<<=": pyShiftLeft, ">>=": pyShiftRight,
  }[operator];
  return (x, y) => (calculate === undefined ? pyInPlace(x, operator, y) : calculate(x, y, operator));
}
