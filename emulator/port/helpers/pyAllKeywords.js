// The fields of a call of `who` with ** among its names, in Python's order; no name is given twice.
function pyAllKeywords(who, ...parts) {
  const all = {};
  for (const [name, value] of parts.flatMap((part) => Array.from(pyPairs(pyKeywordsOf(part))))) {
    if (Object.hasOwn(all, name)) {
      throw pyError("TypeError", `${who}() got multiple values for keyword argument '${name}'`);
    }
    pySetKey(all, name, value);
  }
  return all;
}
