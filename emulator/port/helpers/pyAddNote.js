// e.add_note(note).
function pyAddNote(error, note) {
  if (typeof note !== "string") throw pyError("TypeError", `note must be a str, not '${pyTypeName(note)}'`);
  error.__notes__ = [...(error.__notes__ ?? []), note];
  return null;
}
