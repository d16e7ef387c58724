// One step of an iterator of the handler's own, which says StopIteration when there are no more.
function pyStep(x) {
  try {
    return { done: false, value: x.pyNext() ?? null };
  } catch (error) {
    if (!/\bStopIteration\b/.test(error?.constructor?.pyBase ?? error?.name)) throw error;
    return { done: true, value: undefined };
  }
}
