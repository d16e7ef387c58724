// The steps of an iterator of the handler's own, which says StopIteration when there are no more.
function pyIterUntilStop(iterator) {
  const next = () => {
    try {
      return { done: false, value: iterator.pyNext() ?? null };
    } catch (error) {
      if (error.name !== "StopIteration") throw error;
      return { done: true, value: undefined };
    }
  };
  return new PyUnended({ next });
}
