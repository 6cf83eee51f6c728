#!/usr/bin/env python3
"""Reduces the meta model of LSP to what a server sends: results, and the parameters of its own messages.

    reduce.py metaModel.json >messages.json

metaModel.json is the file `protocol/metaModel.json` of microsoft/vscode-languageserver-node (MIT licence). A type is
written as its name, as {"array": type}, {"map": [key, value]}, {"or": [types]}, {"tuple": [types]}, {"is": "word"},
{"one of": [values]}, or {"object": {"name": type, "optional?": type}}.
"""
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    model = json.load(file)
structures = {one["name"]: one for one in model["structures"]}
enumerations = {one["name"]: one for one in model["enumerations"]}
aliases = {one["name"]: one for one in model["typeAliases"]}
types = {}
free = {"LSPAny", "LSPObject", "LSPArray"}


def members(properties):
    return {one["name"] + ("?" if one.get("optional") else ""): reduced(one["type"]) for one in properties}


def structure(name):
    one = structures[name]
    found = {}
    for base in one.get("extends", []) + one.get("mixins", []):
        found.update(structure(base["name"]))
    for key, value in members(one["properties"]).items():
        # A structure may make optional what its base demands, and the other way round.
        found.pop(key.rstrip("?"), None)
        found.pop(key.rstrip("?") + "?", None)
        found[key] = value
    return found


def refer(name):
    if name not in types and name not in free:
        types[name] = None
        if name in structures:
            types[name] = {"object": structure(name)}
        elif name in aliases:
            types[name] = reduced(aliases[name]["type"])
        elif enumerations[name].get("supportsCustomValues"):
            types[name] = reduced(enumerations[name]["type"])
        else:
            types[name] = {"one of": [one["value"] for one in enumerations[name]["values"]]}
    return name


def reduced(type):
    kind = type["kind"]
    if kind == "base":
        return type["name"]
    if kind == "reference":
        return refer(type["name"])
    if kind == "array":
        return {"array": reduced(type["element"])}
    if kind == "map":
        return {"map": [reduced(type["key"]), reduced(type["value"])]}
    if kind in ("or", "tuple"):
        return {kind: [reduced(one) for one in type["items"]]}
    if kind == "and":
        return {"object": {key: value for one in type["items"] for key, value in structure(one["name"]).items()}}
    if kind == "literal":
        return {"object": members(type["value"]["properties"])}
    if kind == "stringLiteral":
        return {"is": type["value"]}
    raise ValueError(kind)


def table(part, key, *directions):
    rows = ((one["method"], one.get(key)) for one in part if one["messageDirection"] in directions)
    return {method: type and reduced(type) for method, type in sorted(rows)}


answered, sent = ("clientToServer", "both"), ("serverToClient", "both")
parts = {
    "results": table(model["requests"], "result", *answered),
    "partialResults": {key: value for key, value in table(model["requests"], "partialResult", *answered).items() if value},
    "requests": table(model["requests"], "params", *sent),
    "notifications": table(model["notifications"], "params", *sent),
    "registrations": {
        one.get("registrationMethod", one["method"]): reduced(one["registrationOptions"])
        for one in sorted(model["requests"] + model["notifications"], key=lambda one: one["method"])
        if "registrationOptions" in one
    },
}
for name in ("WorkDoneProgressBegin", "WorkDoneProgressReport", "WorkDoneProgressEnd"):
    refer(name)
parts["types"] = dict(sorted(types.items()))

# One entry a line, so that two versions can be compared.
print("{")
print(f'"version": {json.dumps(model["metaData"]["version"])}', end="")
for part, rows in parts.items():
    print(f',\n"{part}": {{')
    print(",\n".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in rows.items()))
    print("}", end="")
print("\n}")
