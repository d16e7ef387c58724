// dt.replace(year=..., ...); the zone is given as its offset.
function pyDateReplace(dt, fields) {
  for (const [name, value] of Object.entries(fields)) {
    if (name === "offset" || pyIsInt(value)) continue;
    throw pyError("TypeError", `'${pyTypeName(value)}' object cannot be interpreted as an integer`);
  }
  return pyDatetime({ ...dt, ...fields });
}
