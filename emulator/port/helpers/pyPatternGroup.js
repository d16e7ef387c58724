// A group of a pattern, an assertion too, as one piece.
function pyPatternGroup({ head, name }, number, inner) {
  if (head === "(?:") return { ...inner, js: inner.isOne ? inner.js : `(?:${inner.js})`, isOne: true };
  const isAssertion = number === null;
  const opening = name === undefined ? head : `(?<${name}>`;
  const groups = isAssertion ? inner.groups : new Set([...inner.groups, number]);
  const sure = isAssertion ? inner.sure : new Set([...inner.sure, number]);
  const width = isAssertion ? [0, 0] : inner.width;
  const js = `${opening}${inner.js})`;
  const nullable = isAssertion || inner.nullable;
  return { js, width, groups, sure, nullable, choosy: inner.choosy, isOne: !isAssertion };
}
