// Form data as requests encodes it: pairs in their order, lists repeated, None left out.
function pyFormEncode(data) {
  if (["number", "boolean", "bigint"].includes(typeof data)) {
    throw pyError("ValueError", "cannot encode objects that are not 2-tuples");
  }
  const fields = [];
  for (const pair of pyIsDict(data) || typeof data?.items === "function" ? pyPairs(data) : pyIter(data)) {
    const [key, values] = pyUnpack(pair, 2);
    for (const value of pyIsMany(values) ? pyIter(values) : [values]) {
      if (value !== null && value !== undefined) fields.push(PyTuple.of(pyUnposed(key), pyUnposed(value)));
    }
  }
  return pyUrlencode(fields, true);
}
