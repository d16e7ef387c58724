// Python's error for a function that is called with fewer or more than it takes; `who` is a method of a built-in type.
function pyCheckGiven(f, given, who = "") {
  // A method that is passed on counts what it gets by itself.
  if (f.pyCounts) return;
  // Methods of a library's classes look at what they get by themselves.
  const isOfLibrary = f.pyOf !== undefined && Object.hasOwn(f.pyOf, "pyName");
  const names = (isOfLibrary ? undefined : pyParametersOf(f)) ?? ["*args"];
  const star = names.findIndex((name) => name.startsWith("*"));
  const plain = star === -1 ? names : names.slice(0, star);
  const least = plain.filter((name) => !name.endsWith("=")).length;
  const most = names.includes("*args") ? Infinity : plain.length;
  if (given.length >= least && given.length <= most) return;
  const isHelper = /^py[A-Z]/.test((f.pyCalledAs ?? f).name);
  const self = who === "" ? 0 : 1;
  const called = who || f.name.replace(/^py(.)/, (_, first) => first.toLowerCase());
  if (isHelper || self) throw pyMiscounted(called, least - self, most - self, given.length - self);
  const missing = plain.slice(given.length).filter((name) => !name.endsWith("="));
  const what = missing.length > 0 ? pyMissingArguments(missing) : pyTooManyArguments(f, plain, given.length, 0);
  throw pyError("TypeError", `${pyCalledName(f)}() ${what}`);
}
