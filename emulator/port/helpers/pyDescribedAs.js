// A function made from f, which can be called as f can.
function pyDescribedAs(f, made) {
  made.pyCalledAs = f;
  return f.pyParameters === undefined ? made : pyDescribed(made, f.pyParameters, f.pyQualname, f.pySelf);
}
