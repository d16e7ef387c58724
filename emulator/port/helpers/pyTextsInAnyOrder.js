// What the keys of a new dict are taken from: a set of texts too, whose order in Python is one of each run's own.
function pyTextsInAnyOrder(x) {
  const isOfTexts = x instanceof Set && Array.from(x).every((item) => typeof item === "string");
  return isOfTexts ? Array.from(x) : pyIter(x);
}
