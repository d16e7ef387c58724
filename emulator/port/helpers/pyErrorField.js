// The property that holds an attribute of an error: JavaScript has meanings of its own for some names.
function pyErrorField(name) {
  if (name === "__cause__") return "cause";
  return ["name", "message", "stack", "cause"].includes(name) ? `${name}_` : name;
}
