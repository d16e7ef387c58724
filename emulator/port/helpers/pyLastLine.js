// What a traceback ends with: the error's class, without its module, and its text.
function pyLastLine(error) {
  if (error === null) return "NoneType: None";
  const text = pyStr(error);
  const name = pyTypeName(error);
  return text === "" ? name : `${name}: ${text}`;
}
