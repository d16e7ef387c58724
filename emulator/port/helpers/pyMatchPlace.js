// The name of the attribute that stands at a place of a class in a pattern that gives `count` of them.
function pyMatchPlace(index, type, count, known) {
  const fields = type.prototype instanceof PyNamedTuple ? type.parameters : type.fields;
  const names = known ?? type.__match_args__ ?? fields ?? [];
  if (names.length >= count) return names[index];
  const fits = `${names.length} positional sub-pattern${names.length === 1 ? "" : "s"}`;
  throw pyError("TypeError", `${pyGetAttr(type, "__name__")}() accepts ${fits} (${count} given)`);
}
