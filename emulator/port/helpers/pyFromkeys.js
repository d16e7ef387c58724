// dict.fromkeys(keys, value).
function pyFromkeys(keys, value = null) {
  return new PyDict(pyUnordered(keys).map((key) => [key, value]));
}
