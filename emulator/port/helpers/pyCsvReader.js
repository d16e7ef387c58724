// csv.reader(lines, dialect="excel", **options).
function pyCsvReader(lines, dialect = undefined, options = undefined) {
  return new PyCsvReader(lines, new PyCsvFormat(dialect, options));
}
