// The value of a key for a % template.
function pyPercentKey(values, key) {
  if (pyIsMapping(values)) return pyGetItem(values, key);
  throw pyError("TypeError", "format requires a mapping");
}
