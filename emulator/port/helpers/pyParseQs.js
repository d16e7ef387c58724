// urllib.parse.parse_qs(qs, …): the fields of a query, each with a list of its values.
function pyParseQs(qs, ...how) {
  const fields = new PyDict();
  for (const [name, value] of pyParseQsl(qs, ...how)) {
    if (fields.has(name)) fields.get(name).push(value);
    else fields.set(name, [value]);
  }
  return fields;
}
