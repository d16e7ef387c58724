// csv.reader(lines, dialect="excel", **options).
function pyCsvReader(lines, dialect, options) {
  return new PyCsvReader(lines, new PyCsvFormat(dialect, options));
}
