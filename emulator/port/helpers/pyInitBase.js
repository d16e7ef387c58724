// What the __init__ of a library's class gives an object of a class below it.
function pyInitBase(x, base, ...given) {
  Object.defineProperties(x, Object.getOwnPropertyDescriptors(new base(...given)));
}
