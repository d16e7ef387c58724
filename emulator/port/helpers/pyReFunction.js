// A function of re as a value, such as re.sub: it reads its pattern when it is called.
function pyReFunction(name) {
  const most = { sub: 3, subn: 3, split: 2 }[name] ?? 1;
  const made = (pattern, ...given) => pyReCompile(pattern, given[most])[name](...given.slice(0, most));
  return pyOnce([pyReFunction, name], () => made);
}
