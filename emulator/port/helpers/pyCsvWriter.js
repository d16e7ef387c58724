// csv.writer(file, dialect="excel", **options).
function pyCsvWriter(file, dialect = undefined, options = undefined) {
  return new PyCsvWriter(file, new PyCsvFormat(dialect, options));
}
