// csv.writer(file, dialect="excel", **options).
function pyCsvWriter(file, dialect, options) {
  return new PyCsvWriter(file, new PyCsvFormat(dialect, options));
}
