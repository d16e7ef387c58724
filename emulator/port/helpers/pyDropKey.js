// dict.__delitem__(d, k).
function pyDropKey(d, k) {
  if (pyLookup(d, k) === undefined) throw pyMissing(k);
  pyDelKey(d, k);
}
