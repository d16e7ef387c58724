// The arguments for these parameters that ** of a dict gives.
function pyArgumentsOf(x, names) {
  const fields = pyKeywordsOf(x);
  const unknown = Object.keys(fields).find((name) => !names.includes(name));
  if (unknown !== undefined) throw pyError("TypeError", `got an unexpected keyword argument '${unknown}'`);
  return names.map((name) => fields[name]);
}
