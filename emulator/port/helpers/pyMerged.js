// {**a, **b, ...}: a new dict of all these, the last of a key wins.
function pyMerged(...parts) {
  const hasOther = (part) => Array.from(pyKeyList(part)).some((key) => typeof key !== "string");
  const isOpen = parts.some((part) => part instanceof Map && hasOther(part));
  const merged = isOpen ? new PyDict() : {};
  for (const part of parts) for (const [key, value] of pyPairs(pyMapping(part))) pySetKey(merged, key, value);
  return merged;
}
