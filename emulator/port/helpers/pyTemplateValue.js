// The value of a template's name: of the keywords first, then of the mapping.
function pyTemplateValue(name, mapping, given) {
  return Object.hasOwn(given, name) ? given[name] : pyGetItem(mapping ?? {}, name);
}
