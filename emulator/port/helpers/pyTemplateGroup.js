// The number of the group that \g<name> of a replacement means; `fail` tells an error at a place after the backslash.
function pyTemplateGroup(pattern, name, closed, fail) {
  if (name === undefined) fail("missing <", 2);
  if (!closed || name === "") fail(name === "" ? "missing group name" : "missing >, unterminated name", 3);
  if (/^[\p{ID_Start}_]\p{ID_Continue}*$/u.test(name)) {
    if (!Object.hasOwn(pattern.groupindex, name)) throw pyError("IndexError", `unknown group name ${pyRepr(name)}`);
    return pattern.groupindex[name];
  }
  if (!/^\s*\+?\p{Nd}+(?:_\p{Nd}+)*\s*$/u.test(name)) fail(`bad character in group name ${pyRepr(name)}`, 3);
  const number = pyInt(name);
  if (number > pattern.groups) fail(`invalid group reference ${number}`, 3);
  return number;
}
