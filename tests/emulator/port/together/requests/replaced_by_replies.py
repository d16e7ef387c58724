import re


def looked_up(match):
    return f"{match[0]}{requests.get('https://x.test/' + match[0], timeout=1).status_code}"


def program(v):
    def named(match):
        reply = requests.get("https://x.test/names", params={"of": match["word"]}, timeout=1)
        return str(reply.json().get("a", v))

    return [re.sub(r"[a-z]", looked_up, "a-b"), re.sub(r"(?P<word>\w+)", named, f"x {v}")]
