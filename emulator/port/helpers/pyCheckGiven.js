// Python's error for a function that is called with fewer or more than it takes; `who` is a method of a built-in type.
function pyCheckGiven(f, given, who = "") {
  // A method that is passed on counts what it gets by itself.
  if (f.pyCounts) return;
  const names = pyParametersOf(f) ?? ["*args"];
  const star = names.findIndex((name) => name.startsWith("*"));
  if (star !== -1 && f.pyBinds !== undefined) return void f.pyBinds(given);
  const below = given.length > 0 ? f.pyUnder?.pyBinds : undefined;
  if (star !== -1 && below !== undefined) return void below(given.slice(1));
  const plain = star === -1 ? names : names.slice(0, star);
  const least = plain.filter((name) => !name.endsWith("=")).length;
  const most = names.includes("*args") ? Infinity : plain.length;
  const isHelper = /^py[A-Z]/.test((f.pyCalledAs ?? f).name);
  const isOfLibrary = f.pyOf !== undefined && Object.hasOwn(f.pyOf, "pyName");
  // What helpers hand on to a library's method has None for what was not given.
  const count = isOfLibrary ? given.findLastIndex((each) => each != null) + 1 : given.length;
  if ((given.length >= least && count <= most) || (isOfLibrary && isHelper)) return;
  const self = who === "" ? 0 : 1;
  const called = who || f.name.replace(/^py(.)/, (_, first) => first.toLowerCase());
  if (isHelper || self) throw pyMiscounted(called, least - self, most - self, given.length - self);
  const missing = plain.slice(given.length).filter((name) => !name.endsWith("="));
  const what = missing.length > 0 ? pyMissingArguments(missing) : pyTooManyArguments(f, plain, given.length, 0);
  throw pyError("TypeError", `${pyCalledName(f)}() ${what}`);
}
