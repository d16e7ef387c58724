// The classes in which Python looks for a member of a class: itself first.
function pyOrderOf(type) {
  if (Object.hasOwn(type, "pyOrder")) return type.pyOrder;
  const above = Object.getPrototypeOf(type);
  return above === null || above === Function.prototype ? [type] : [type, ...pyOrderOf(above)];
}
