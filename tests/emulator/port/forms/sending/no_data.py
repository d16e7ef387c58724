def program(v):
    reply = requests.get("https://x.test/a", headers={"X-A": "1"})
    return [reply.status_code, reply.ok]
