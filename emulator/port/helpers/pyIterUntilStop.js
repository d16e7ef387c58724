// The steps of an iterator of the handler's own, as JavaScript's iterators answer.
function pyIterUntilStop(iterator) {
  return new PyUnended({ next: () => pyStep(iterator) });
}
