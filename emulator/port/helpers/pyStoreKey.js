// dict.__setitem__(d, k, v): what a class below dict does with d[k] = v by itself.
function pyStoreKey(d, k, v) {
  if (typeof k !== "string") pyHash(k);
  pySetKey(d, k, v);
}
