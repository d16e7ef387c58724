// A function with its docstring, where the program asks for one.
function pyDocumented(f, text) {
  return Object.defineProperty(f, "__doc__", { value: text, writable: true, configurable: true });
}
