// type(f) of a function, as a value; nobody makes a function by it.
function pyFunctionType() {
  throw pyError("TypeError", "function() missing required argument 'code' (pos 1)");
}
