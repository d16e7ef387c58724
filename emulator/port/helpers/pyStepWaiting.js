// One step of an object whose __next__ sends requests, as JavaScript's iterators answer.
async function pyStepWaiting(x) {
  try {
    return { done: false, value: (await x.pyNext()) ?? null };
  } catch (error) {
    if (pyIsError(error, "StopIteration")) return { done: true, value: undefined };
    throw error;
  }
}
