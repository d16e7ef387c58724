// Where a match keeps the group of this number or name.
function pyGroupPlace(match, key) {
  const { places, groupindex } = match.re;
  const number = pyIsInt(key) ? Number(key) : typeof key === "string" && Object.hasOwn(groupindex, key) ? groupindex[key] : -1;
  if (!(number in places)) throw pyError("IndexError", "no such group");
  return places[number];
}
