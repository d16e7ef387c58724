// Whether an object cannot change, so that its copy may be itself: a library's value with a hash, or an enumeration's.
function pyIsValue({ constructor, pyHash, pyAsText, pyAsNumber }) {
  if ((pyAsText ?? pyAsNumber) !== undefined) return true;
  return typeof pyHash === "function" && (Object.hasOwn(constructor, "pyName") || constructor.pyMembers !== undefined);
}
