// del x.name, or delattr(x, name).
function pyDelAttr(x, name) {
  if (typeof x?.pyDelAttr === "function") x.pyDelAttr(name);
  else pyDropAttr(x, name);
}
