// A plain object of these keys, all texts, and their values.
function pyPlain(pairs) {
  const made = {};
  for (const [key, value] of pairs) pySetKey(made, key, value);
  return made;
}
