// Whether a function is a lambda: an arrow without a block, unless it was given a name.
function pyIsLambda(f) {
  if (f.name === "") return true;
  return f.pyTitle === undefined && /^(?:async )?\((?:[^()]|\([^()]*\))*\) => (?!\{)/.test(f);
}
