// f(*given, **keywords) of a function that is a value: its `parameters` say where each name goes.
function pyCallWith(f, given, keywords) {
  const names = f?.parameters ?? ["**"];
  const all = [...given];
  const others = {};
  for (const [name, value] of Object.entries(pyKeywordsOf(keywords))) {
    const place = name === "**" ? -1 : names.indexOf(name);
    if (place === -1) others[name] = value;
    else if (place < given.length) throw pyError("TypeError", `${f.name}() got multiple values for argument '${name}'`);
    else all[place] = value;
  }
  const [unknown] = Object.keys(others);
  if (unknown === undefined) return pyCalled(f, ...all);
  if (!names.includes("**")) throw pyError("TypeError", `${f.name}() got an unexpected keyword argument '${unknown}'`);
  while (all.length < names.indexOf("**")) all.push(undefined);
  return pyCalled(f, ...all, pyKeywords(others));
}
