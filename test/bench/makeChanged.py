#!/usr/bin/env python3
"""makeChanged.py DOCUMENT FOLDER: writes revisions of a large document with component schemas.

FOLDER/reordered.json has the members of all objects in another order, edited.json some twenty edits as
people make them, numbers.json `number` for each `integer`. The same document gives the same bytes.
"""
import json
import pathlib
import sys


def reordered(value):
    if isinstance(value, dict):
        return {name: reordered(value[name]) for name in sorted(value, reverse=True)}
    return [reordered(each) for each in value] if isinstance(value, list) else value


def edit(document):
    """Four each of: a member that is new, gone, newly required, of another text, with one more value."""
    objects = [schema for schema in document["components"]["schemas"].values() if schema.get("properties")]
    chosen = iter(objects[::max(1, len(objects) // 40)])
    for _ in range(4):
        next(chosen)["properties"]["added_member"] = {"type": "string", "description": "New"}
        properties = next(chosen)["properties"]
        del properties[next(iter(properties))]
        schema = next(chosen)
        optional = [name for name in schema["properties"] if name not in schema.get("required", [])]
        schema["required"] = schema.get("required", []) + (optional or ["added_member"])[:1]
        next(chosen)["description"] = "Another text"
    enumerations = (member["enum"] for schema in objects for member in schema["properties"].values()
                    if "enum" in member and "string" in member.get("type", ""))
    for _, values in zip(range(4), enumerations):
        values.append("added_value")


def main(file, folder):
    text = file.read_text()
    (folder / "numbers.json").write_text(text.replace('"type": "integer"', '"type": "number"'))
    document = json.loads(text)
    (folder / "reordered.json").write_text(json.dumps(reordered(document), indent=2))
    edit(document)
    (folder / "edited.json").write_text(json.dumps(document, indent=2))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
