// Whether a function that a class has is none of its methods: a class, a built-in type, staticmethod(f).
function pyIsUnbound(f) {
  return /^class\b/.test(f) || pyBuiltInTypeName(f) !== undefined || f.pyMade !== undefined || f.pyStatic === true;
}
