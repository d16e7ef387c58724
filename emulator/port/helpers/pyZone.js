// A tzinfo or None, where Python takes nothing else.
function pyZone(tzinfo) {
  if (tzinfo == null || tzinfo instanceof PyTzinfo) return tzinfo ?? null;
  throw pyError("TypeError", `tzinfo argument must be None or of a tzinfo subclass, not type '${pyTypeName(tzinfo)}'`);
}
