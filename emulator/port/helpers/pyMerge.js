// {**a, **b}: plain when all of them are.
function pyMerge(...parts) {
  const isPlain = parts.every((part) => pyIsDict(pyMapping(part)) && !(part instanceof Map));
  const merged = isPlain ? {} : new PyDict();
  for (const part of parts) for (const [key, value] of pyPairs(part)) pySetKey(merged, key, value);
  return merged;
}
