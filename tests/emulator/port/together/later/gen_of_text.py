def program(v):
    text = "pq" if v else "é😀"
    doubled = (k + "x" for k in text)
    return [
        "".join(k + "x" for k in "ab"),
        next(doubled),
        list(doubled),
        [k for k in text if k != "p"],
        any(k == "q" for k in text),
    ]
