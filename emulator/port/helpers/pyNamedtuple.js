// collections.namedtuple(name, fields, defaults): a class of tuples whose items have names.
function pyNamedtuple(name, fields, defaults = null) {
  const names = typeof fields === "string" ? fields.replaceAll(",", " ").split(/\s+/).filter(Boolean) : pyList(fields);
  const type = { [name]: class extends PyNamedTuple {} }[name];
  Object.assign(type, { pyName: name, parameters: names, defaults: defaults === null ? [] : pyList(defaults) });
  const marked = names.map((field, index) => (index < names.length - type.defaults.length ? field : `${field}=`));
  pyDescribed(type, marked, `${name}.__new__`, 1);
  names.forEach((field, index) => {
    const get = function () {
      return this[index];
    };
    Object.defineProperty(type.prototype, field, { get });
  });
  return type;
}
