// The attribute of a value, undefined when it has none, or when what gives it raises AttributeError.
function pyAttributeOrNone(x, name) {
  try {
    return pyAttribute(x, name);
  } catch (error) {
    if (pyIsError(error, "AttributeError")) return undefined;
    throw error;
  }
}
