// iter(f, sentinel).
function* pyIterUntil(f, sentinel) {
  for (let value = pyCalled(f); !pySame(value, sentinel); value = pyCalled(f)) yield value;
}
