// A function with the names of its parameters, by which it can be called.
function pyDescribed(f, parameters) {
  return Object.assign(f, { parameters });
}
