// x.name(*given, **keywords) of a built-in type, by the helper that means it and the names of its parameters.
function pyCallBuiltIn(x, name, [helper, pyParameters], given, keywords) {
  if (!pyParameters.includes("**")) return helper(x, ...pyArguments({ pyParameters, name }, given, keywords));
  const fields = pyKeywordsOf(keywords);
  const plain = pyParameters.filter((each) => !each.startsWith("*"));
  if (pyParameters.includes("*args")) return helper(x, given, fields);
  return helper(x, ...plain.map((_, index) => given[index]), fields);
}
