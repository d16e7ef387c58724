// A copy of an object of a class below dict or list, with its attributes; `of` makes each key and value anew.
function pyOwnCopy(x, of, copy) {
  for (const name of Object.keys(x)) if (!Array.isArray(x) || !/^\d+$/.test(name)) copy[name] = of(x[name]);
  if (Array.isArray(x)) for (const item of x) copy.push(of(item));
  else for (const key of pyKeyList(x)) pySetItem(copy, of(key), of(pyLookup(x, key)));
  return copy;
}
