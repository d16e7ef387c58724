// urllib.parse.urlencode(query, doseq, safe, quote_via=…): pairs as a form has them.
function pyUrlencode(query, doseq = false, safe = "", encoding, errors, quote = pyQuotePlus) {
  const isMapping = pyIsDict(query) || (!Array.isArray(query) && typeof query?.items === "function");
  if (!isMapping && !(Array.isArray(query) && (query.length === 0 || query[0] instanceof PyTuple))) {
    const isEmpty = (typeof query === "string" || Buffer.isBuffer(query)) && query.length === 0;
    if (!isEmpty) throw pyError("TypeError", "not a valid non-string sequence or mapping object");
  }
  const text = (x) => quote(Buffer.isBuffer(x) ? x : pyStr(x), safe);
  const isValue = (x) => x === null || typeof x !== "object" || Buffer.isBuffer(x) || x.pyAsText !== undefined;
  const isMany = (x) => !isValue(x) && pyHasLength(x);
  const fields = [];
  for (const pair of isMapping ? pyPairs(query) : query) {
    const [key, value] = pyUnpack(pair, 2);
    const name = text(key);
    const several = isMany(value) ? pyIter(value) : [value?.pyAsText ?? value];
    for (const each of pyTruthy(doseq) ? several : [value]) fields.push(`${name}=${text(each)}`);
  }
  return fields.join("&");
}
