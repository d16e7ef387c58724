// What an attribute of an object below dict, list or set is called, where Map, Array or Set have a method of its name.
function pyMemberName(x, name) {
  return typeof x === "object" && x !== null && `${name}$` in x ? `${name}$` : name;
}
