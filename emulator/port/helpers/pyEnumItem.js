// Type[name] of an enumeration: the member of that name.
function pyEnumItem(type, name) {
  const found = type.pyMembers().find((member) => member.name === name);
  if (found !== undefined) return found;
  throw pyErrorOf("KeyError", name);
}
