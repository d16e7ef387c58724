// x.extend(items).
function pyExtend(x, items) {
  if (!pyIsList(x)) return pyCallMethod(x, "extend", items);
  for (const item of items === x ? x.slice() : pyIter(items)) x.push(item);
  return null;
}
