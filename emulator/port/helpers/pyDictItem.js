// dict.__getitem__(d, k): the value of a key; a class below dict may say what stands for one that is missing.
function pyDictItem(d, k) {
  const value = pyLookup(d, k);
  if (value !== undefined) return value;
  if (typeof d.pyMissing === "function") return d.pyMissing(k);
  throw pyMissing(k);
}
