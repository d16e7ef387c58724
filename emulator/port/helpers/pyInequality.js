// a != b, where some class has a __ne__ that gives other than True or False.
function pyInequality(a, b) {
  const said = pySaid(a, b, "pyNotEquals");
  return said === undefined ? !pyEqual(a, b) : said ?? null;
}
