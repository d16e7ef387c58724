// decimal.getcontext().
function pyGetContext() {
  return PyDecimalContext.current;
}
