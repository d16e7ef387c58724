// json.dumps(obj, cls=Encoder): what an encoder of that class makes of it.
function pyJsonEncoded(obj, { cls, ...options }) {
  const names = "skipkeys ensure_ascii check_circular allow_nan sort_keys indent separators default".split(" ");
  return new cls(...names.map((name) => options[name])).encode(obj);
}
