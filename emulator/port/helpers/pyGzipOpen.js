// gzip.open(file, mode): a packed file of bytes inside another.
function pyGzipOpen(file, mode = "rb", compresslevel = 9) {
  const what = typeof file === "string" || Buffer.isBuffer(file) ? "of a file by its name" : "of text";
  if (what === "of text" && !mode.includes("t")) return new PyGzipFile(null, mode, compresslevel, file);
  throw pyError("NotImplementedError", `gzip.open ${what}; give it an io.BytesIO and a mode of bytes`);
}
