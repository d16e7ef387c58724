// A dict with the pairs of another, or of anything that has pairs; one that is plain stays so while it can.
function pyUpdated(dict, other) {
  const isOpen = other instanceof Map && !(dict instanceof Map);
  const updated = isOpen ? new PyDict(pyPairs(dict)) : dict;
  for (const [key, value] of pyPairs(other)) pySetKey(updated, key, value);
  return updated;
}
