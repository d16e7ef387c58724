// Lets functions that the body of a class gives a name be methods of its objects.
function pyMethodFields(type, ...names) {
  pyClassFields(type, ...names);
  for (const name of names) {
    const get = function () {
      return pyMethodOf(this.constructor[name], this);
    };
    Object.defineProperty(type.prototype, name, { get });
  }
}
