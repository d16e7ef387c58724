import xml.etree.ElementTree as ET


def written(held):
    try:
        return ET.tostring(ET.Element("row", {"held": held}), encoding="unicode")
    except TypeError as error:
        return str(error)


def program(v):
    return [
        written(v),
        written([v]),
        written({"a": v}),
        written(["<"]),
        written({'"': 1}),
        written((1, "&amp;")),
        written(b"&"),
    ]
