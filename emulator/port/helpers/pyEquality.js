// a == b, where some class has an __eq__ that gives other than True or False.
function pyEquality(a, b) {
  const said = pySaid(a, b, "pyEquals");
  return said === undefined ? pyEqual(a, b) : said ?? null;
}
