// What f(*given, **keywords) passes, in the order of JavaScript's parameters, or Python's error where it does not fit.
function pyArguments(f, given, keywords) {
  const names = f?.pyParameters;
  const fields = pyKeywordsOf(keywords);
  if (names === undefined && Object.keys(fields).length === 0) return given;
  const fail = (what) => pyError("TypeError", `${pyCalledName(f)}() ${what}`);
  if (names === undefined) throw fail("takes no arguments by name in JavaScript");
  const isBare = names.length === 0 && /^class\b/.test(f) && !f.pyQualname.endsWith("__init__");
  if (isBare && given.length + Object.keys(fields).length > 0) throw fail("takes no arguments");
  const star = names.findIndex((name) => name.startsWith("*"));
  const parts = star === -1 ? [names, []] : [names.slice(0, star), names.slice(star)];
  const [plain, only] = parts.map((part) => part.map((name) => name.replace("=", "")));
  const all = [...given];
  const others = {};
  for (const [name, value] of pyPairs(fields)) {
    const place = plain.indexOf(name);
    const isSelf = name === "self" && f.pySelf === 1;
    if (isSelf || (place !== -1 && place < given.length)) throw fail(`got multiple values for argument '${name}'`);
    if (place !== -1) all[place] = value;
    else if (only.includes(name) || only.includes("**")) pySetKey(others, name, value);
    else throw fail(`got an unexpected keyword argument '${name}'`);
  }
  if (given.length > plain.length && !only.includes("*args")) {
    throw fail(pyTooManyArguments(f, parts[0], given.length, only.filter((name) => name in others).length));
  }
  const missing = plain.filter((name, index) => names[index] === name && all[index] === undefined);
  if (missing.length > 0) throw fail(pyMissingArguments(missing));
  const needed = parts[1].filter((name) => !/[*=]/.test(name) && !(name in others));
  if (needed.length > 0) throw fail(pyMissingArguments(needed, "keyword-only"));
  const named = Object.keys(others).length > 0 ? [pyKeywords(others)] : [];
  const behind = /\*\w|\*\*/.test(only) ? named : only.slice(1).map((name) => others[name]);
  while (behind.length > 0 && all.length < plain.length) all.push(undefined);
  return [...all, ...behind];
}
