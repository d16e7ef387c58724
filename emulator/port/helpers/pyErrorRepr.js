// repr(e): the class and what it was made with.
function pyErrorRepr(error) {
  return `${pyTypeName(error)}(${Array.from(pyErrorArgs(error), pyRepr).join(", ")})`;
}
