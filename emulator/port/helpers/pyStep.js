// One step of an object with __next__, as JavaScript's iterators answer.
function pyStep(x) {
  try {
    return { done: false, value: x.pyNext() };
  } catch (error) {
    if (pyIsError(error, "StopIteration")) return { done: true, value: undefined };
    throw error;
  }
}
