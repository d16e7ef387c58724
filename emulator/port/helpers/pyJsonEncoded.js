// json.dumps(obj, cls=Encoder): what an encoder of that class makes of it.
function pyJsonEncoded(obj, { cls, ...options }) {
  return pyCallMethod(pyCallWith(cls, [], options), "encode", obj);
}
