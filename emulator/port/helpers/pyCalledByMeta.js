// Class(…) where the metaclass has a __call__: what that gives, or an object when it asks type for one.
function pyCalledByMeta(type, given) {
  if (PyType.plainly !== type) return type.pyMeta.prototype.pyCall.call(type, ...given);
  PyType.plainly = null;
  if (type.__new__ !== undefined) return pyConstructed(type, given);
  const made = Object.create(type.prototype);
  made.__init__?.(...given);
  return made;
}
