// Lets objects of a class answer to an attribute of it: to what is read of their class, or of one that super() asks.
function pyClassField(type, name, read) {
  const get = function () {
    return read(this.constructor, this);
  };
  get.pyRead = read;
  const set = function (value) {
    Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
  };
  Object.defineProperty(type.prototype, name, { configurable: true, get, set });
}
