// Type(value) of an enumeration: the member of that value.
function pyEnumOf(type, value) {
  if (value instanceof type) return value;
  if (typeof type.pyOfBits === "function") return type.pyOfBits(value);
  const found = type.pyMembers().find((member) => pyEqual(member.value, value));
  if (found !== undefined) return found;
  const instead = typeof type._missing_ === "function" ? type._missing_(value) : null;
  if (instead instanceof type) return instead;
  if (instead !== null && instead !== undefined) {
    const what = `returned ${pyRepr(instead)} instead of None or a valid member`;
    throw pyError("TypeError", `error in ${pyQualname(type)}._missing_: ${what}`);
  }
  throw pyError("ValueError", `${pyRepr(value)} is not a valid ${pyQualname(type)}`);
}
