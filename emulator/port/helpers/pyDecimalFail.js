// Throws a decimal exception for this condition.
function pyDecimalFail(condition, name = "InvalidOperation") {
  throw pyError(`decimal.${name}`, `[<class 'decimal.${condition}'>]`);
}
