// Throws what json says of a value of a library's class.
function pyNoJson(x) {
  throw pyError("TypeError", `Object of type ${pyTypeName(x).split(".").pop()} is not JSON serializable`);
}
