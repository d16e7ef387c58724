// a < b and its like, where some class has one that gives other than True or False.
function pyOrdering(a, b, operator) {
  const methods = { "<": "pyLess", ">": "pyGreater", "<=": "pyLessEqual", ">=": "pyGreaterEqual" };
  const turned = { "<": ">", ">": "<", "<=": ">=", ">=": "<=" }[operator];
  const said = pySaid(a, b, methods[operator], methods[turned]);
  if (said !== undefined) return said ?? null;
  const order = pyCompare(a, b, operator);
  return { "<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0 }[operator];
}
