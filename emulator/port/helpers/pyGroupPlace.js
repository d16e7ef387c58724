// Where a match keeps the group of this number or name.
function pyGroupPlace(match, key) {
  const { places, groupindex } = match.re;
  const named = typeof key === "string" && Object.hasOwn(groupindex, key) ? groupindex[key] : -1;
  const place = places[pyIsInt(key) ? Number(key) : named];
  if (place === undefined) throw pyError("IndexError", "no such group");
  return place;
}
