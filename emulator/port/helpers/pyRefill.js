// Gives a set the items of another.
function pyRefill(x, items) {
  const all = Array.from(items);
  x.clear();
  for (const item of all) x.add(item);
  return null;
}
