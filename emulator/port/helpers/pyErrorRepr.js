// repr(e): the class and what it was made with.
function pyErrorRepr(error) {
  const given = error.args ?? (Object.hasOwn(error, "message") ? [error.message] : []);
  return `${pyTypeName(error)}(${Array.from(given, (each) => pyRepr(each)).join(", ")})`;
}
