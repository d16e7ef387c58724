// Alternatives of a pattern as one piece.
function pyPatternBranches(nodes) {
  const groups = new Set(nodes.flatMap((node) => [...node.groups]));
  const sure = new Set([...groups].filter((group) => nodes.every((node) => node.sure.has(group))));
  const lows = nodes.map((node) => node.width[0]);
  const highs = nodes.map((node) => node.width[1]);
  const width = [Math.min(...lows), Math.max(...highs)];
  const nullable = nodes.some((node) => node.nullable);
  const js = `(?:${nodes.map((node) => node.js).join("|")})`;
  return { js, width, groups, sure, nullable, choosy: true, isOne: true };
}
